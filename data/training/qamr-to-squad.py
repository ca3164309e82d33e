"""Puts QAMR's questions (github.com/uwnlp/qamr, data/readable/dev.tsv and test.tsv, MIT) into SQuAD's format.

    python3 data/training/qamr-to-squad.py OUT.json dev.tsv test.tsv

The sentences of one text make an article, each a paragraph. A line holds a question in its first fifty characters, then the
answers that three people gave, parted by tabs.
"""
import json, sys

QUESTION_WIDTH = 50


def main(out, files):
    texts = {}
    for file in files:
        for block in open(file).read().split('\n\n'):
            lines = [line for line in block.split('\n') if line.strip()]
            if len(lines) < 3: continue
            number, sentence = lines[0].lstrip('#'), lines[1]
            asked = {}
            for line in lines[2:]:
                question = line[:QUESTION_WIDTH].strip()
                answers = [answer.strip() for answer in line[QUESTION_WIDTH:].split('\t')]
                found = [{'text': one, 'answer_start': sentence.find(one)} for one in answers if one and one in sentence]
                if found: asked.setdefault(question.lower(), {'id': f'{number}:{len(asked)}', 'question': question, 'answers': found})
            texts.setdefault(':'.join(number.split(':')[:3]), []).append({'context': sentence, 'qas': list(asked.values())})
    json.dump({'version': '1.1', 'data': [{'title': title, 'paragraphs': paragraphs} for title, paragraphs in texts.items()]}, open(out, 'w'))


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2:])
