"""Puts articles and questions that were written for training (data/training/written) into SQuAD's format.

    python3 data/training/written-to-squad.py OUT.json FILE…

A line each: "#" an article's title, with which it begins, "@" its date, "¶" a paragraph, "?" a question that the paragraph
before it answers, "=" the words that do, the shortest first, "&" the numbers of other paragraphs that answer it too, "!" a
question that nothing answers, "~" one about something else. Ends with 1, and a line that says where, at what is not so.
"""
import json, os, sys


def articles(path):
    found, number = [], 0
    name = os.path.splitext(os.path.basename(path))[0]
    for at, line in enumerate(open(path, encoding='utf8'), 1):
        mark, text = line[:1], line[1:].strip()
        wrong = lambda what: sys.exit(f'{path}:{at}: {what}')
        if not mark.strip(): continue
        if mark == '#':
            found.append(dict(title=text, paragraphs=[]))
            continue
        if not found: wrong('an article begins with "# " and its title')
        paragraphs = found[-1]['paragraphs']
        if mark == '@': found[-1]['date'] = text
        elif mark == '¶': paragraphs.append(dict(context=text, qas=[]))
        elif not paragraphs: wrong('what is asked stands behind a paragraph')
        elif mark in '?!~':
            number += 1
            question = dict(id=f'{name}-{number}', question=text, is_impossible=mark != '?', answers=[])
            if mark == '~': question['off_topic'] = True
            paragraphs[-1]['qas'].append(question)
        elif mark == '=':
            start = paragraphs[-1]['context'].find(text)
            if start < 0: wrong(f'"{text}" does not stand in its paragraph')
            question['answers'].append(dict(text=text, answer_start=start))
        elif mark == '&': question['also'] = [int(other) for other in text.replace(',', ' ').split()]
        else: wrong('a line begins with #, @, ¶, ?, =, &, ! or ~')
    return found


def main():
    if len(sys.argv) < 3: sys.exit('name what to write and what to read: OUT.json FILE…')
    data = [article for path in sys.argv[2:] for article in articles(path)]
    json.dump(dict(version='written', data=data), open(sys.argv[1], 'w', encoding='utf8'), ensure_ascii=False, indent=1)
    print(len(data), 'articles,', sum(len(p['qas']) for a in data for p in a['paragraphs']), 'questions')


if __name__ == '__main__':
    main()
