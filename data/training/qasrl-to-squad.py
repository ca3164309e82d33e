"""Puts QA-SRL's gold questions (github.com/plroit/qasrl-gs, data/gold and data/sentences, MIT) into SQuAD's format.

    python3 data/training/qasrl-to-squad.py OUT.json DIRECTORY

A question there says "someone" and "something"; they are given the words that the same verb's other questions have as
answers, as people ask: "What did someone apologize for?" becomes "What did the mayor apologize for?"; one with two of them
left is left out. Ten sentences, drawn by chance, make an article, each a paragraph.
"""
import collections, csv, glob, json, os, random, re, sys

SENTENCES = 10
# Tokens of the words that stand in for "someone".
LONGEST_FILLED = 6
PLACEHOLDER = re.compile(r'\b(?:someone|something)\b')


def spelt(tokens):
    """The text of tokens as it is printed, and where each starts and ends in it."""
    text, places, opening = '', [], True
    for token in tokens:
        shown = {'``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')', '--': '–'}.get(token, token)
        glued = not text or text[-1] in '($£€' or (text[-1] == '"' and not opening) or re.fullmatch(r"[.,:;?!%)]|n't|'(s|re|ve|ll|d|m)?", shown) or token == "''"
        if token == '``': opening = False
        if token == "''": opening = True
        text += '' if glued else ' '
        places.append((len(text), len(text) + len(shown)))
        text += shown
    return text, places


def filled(row, roles):
    """The question with what its placeholders stand for, where the verb's other questions say it."""
    question = row['question']
    for slot in ('subj', 'obj'):
        word = row[slot]
        if word not in ('someone', 'something'): continue
        passive = row['is_passive'] == 'True'
        # Who is acted on is asked as the subject of the passive and as the object of the active.
        role = 'patient' if (slot == 'subj') == passive else 'agent'
        said = roles.get(role)
        if said: question = re.sub(r'\b%s\b' % word, lambda _: said, question, count=1)
    return question


def ranges_of(row):
    """Where the answers stand: first token and the one behind the last."""
    return [tuple(map(int, one.split(':'))) for one in row['answer_range'].split('~!~')]


def role_asked(row):
    """Whether the question asks who or what acts, or who or what is acted on; None for any other."""
    if row['wh'] not in ('who', 'what') or row['prep'] or row['obj2']: return None
    passive = row['is_passive'] == 'True'
    if not row['subj']: return 'patient' if passive else 'agent'
    return None if row['obj'] or passive else 'patient'


def main(out, directory):
    random.seed(1)
    contexts = {}
    for file in sorted(glob.glob(os.path.join(directory, '*.full.csv'))):
        for row in csv.DictReader(open(file, encoding='utf8')): contexts[row['qasrl_id']] = spelt(row['tokens'].split(' '))
    asked = collections.defaultdict(lambda: collections.defaultdict(list))
    for file in sorted(glob.glob(os.path.join(directory, '*.gold.csv'))):
        for row in csv.DictReader(open(file, encoding='utf8')):
            if row['qasrl_id'] in contexts and row['is_redundant'] != 'True' and row['answer_range']: asked[row['qasrl_id']][row['verb_idx']].append(row)
    paragraphs = []
    for number, verbs in asked.items():
        text, places = contexts[number]
        questions = {}
        for rows in verbs.values():
            roles = {}
            for row in rows:
                role = role_asked(row)
                short = [(first, end) for first, end in ranges_of(row) if end - first <= LONGEST_FILLED]
                if role and short and role not in roles:
                    first, end = min(short, key=lambda one: one[1] - one[0])
                    roles[role] = text[places[first][0]:places[end - 1][1]]
            for row in rows:
                question = filled(row, roles)
                answers = [{'text': text[places[first][0]:places[end - 1][1]], 'answer_start': places[first][0]} for first, end in ranges_of(row)]
                if len(PLACEHOLDER.findall(question)) > 1 or all(a['text'].lower() in question.lower() for a in answers): continue
                questions.setdefault(question.lower(), {'id': f'{number}:{len(questions)}', 'question': question, 'answers': answers})
        paragraphs.append({'context': text, 'qas': list(questions.values())})
    random.shuffle(paragraphs)
    data = [{'title': f'Sentences {i}', 'paragraphs': paragraphs[i:i + SENTENCES]} for i in range(0, len(paragraphs), SENTENCES)]
    json.dump({'version': '1.1', 'data': data}, open(out, 'w'))


if __name__ == '__main__':
    main(*sys.argv[1:])
