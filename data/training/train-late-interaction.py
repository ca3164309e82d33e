"""Learns data/tables/late-interaction.bin: vectors of tokens by which a sentence is held against a question.

    npx tsc -p tsconfig.tools.json
    node dist/tools/data/training/write-interaction-examples.js FILE FILE.jsonl [PARAGRAPHS]     (for each file)
    python3 data/training/train-late-interaction.py --keep KEPT.pt --rounds 6 --learn A.jsonl:1 B.jsonl:0.6 C.jsonl:1:0.3 …
    python3 data/training/train-late-interaction.py --start KEPT.pt --rounds 4 --rate 1.4e-3 \
        --out data/tables/late-interaction.bin --provenance TEXT --learn D.jsonl:1:0.3 …

Needs Python 3.9, PyTorch 1.13 and NumPy; not needed to build, test or run the program. `:0.6` takes 6 in 10 of a file's
questions in each round; a third figure is the share of them that lose words, for questions that were not copied from their
sentence. What ships was learnt in six, four and three rounds, two minutes each on one core. The questions on which its share beside the words is chosen
must not be among them. The same input gives the same weights on the same machine.

The encoder is described in src/answering/passages/late-interaction/token-encoder.ts. Two losses: the negative logarithm of the
chance of the right paragraph and of the right sentence among those of the article, the passage model's scores added, so that
it learns what those lack; and of the right paragraph among those of three articles, by itself. Of most questions the words
that the right sentence has are hidden or taken out, and then the passage model's scores do not count: what people type in a
chat has few of the article's words, what crowd workers write has nearly all.
"""
import argparse, json, random
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from network_files import KINDS, POS, learn, word_table, write_blocks

MOST_TOKENS, MOST_ASKED, WANTED = 48, 30, 2
QUESTIONS, ARTICLES, SENTENCES = 12, 3, 50
# Of the questions that lose words: how many they are unless told, and the share of the words.
HIDDEN, HIDDEN_WORDS = .8, .6
SIGNS, SHAPES = 4, 8


def load(path, numbers, hidden=HIDDEN):
    unknown = len(numbers)
    ids = lambda words: np.array([numbers.get(w, unknown) for w in words], np.int64)
    tags = lambda pos: np.array([POS.index(p) for p in pos], np.int64)
    articles, questions = [], []
    for line in open(path):
        one = json.loads(line)
        if 'sentences' in one:
            sentences = [s for s in one['sentences']]
            count, length = len(sentences), min(MOST_TOKENS, max((len(s['words']) for s in sentences), default=1))
            a = dict(w=np.full((count, length), unknown, np.int64), p=np.zeros((count, length), np.int64), h=np.zeros((count, length), np.int64), m=np.zeros((count, length), np.float32))
            for i, s in enumerate(sentences):
                n = min(length, len(s['words']))
                a['w'][i, :n], a['p'][i, :n], a['h'][i, :n], a['m'][i, :n] = ids(s['words'][:n]), tags(s['pos'][:n]), s['shapes'][:n], 1
            articles.append((a, np.unique([s['part'] for s in sentences], return_inverse=True)[1]))
            continue
        if not any(one['gold']) or not one['words']: continue
        questions.append(dict(article=one['article'], kind=KINDS.index(one['kind']), gold=np.array(one['gold']), scores=np.array(one['scores'], np.float32), w=ids(one['words'][:MOST_ASKED]), p=tags(one['pos'][:MOST_ASKED]), f=np.array(one['signs'][:MOST_ASKED], np.float32).reshape(-1, SIGNS), loses=hidden, hidden=False))
    return articles, questions, unknown


class Encoder(nn.Module):
    def __init__(self, table, width, size, layers, drop):
        super().__init__()
        self.register_buffer('table', torch.tensor(table), persistent=False)
        D, inputs = width, table.shape[1]
        context = lambda: nn.ModuleList([nn.Conv1d(D, D, 3, padding=1) for _ in range(layers)])
        self.word, self.pos, self.shape, self.signs, self.kind = nn.Linear(inputs, D), nn.Embedding(18, D), nn.Embedding(SHAPES, D), nn.Linear(SIGNS, D, bias=False), nn.Embedding(15, D)
        self.sentence_contexts, self.question_contexts = context(), context()
        self.sentence_out, self.question_out, self.alone = nn.Linear(D, size), nn.Linear(D, size), nn.Linear(inputs, size, bias=False)
        self.wanted, self.wanted_matters = nn.Linear(2 * D, WANTED * size), nn.Linear(2 * D, WANTED)
        self.matters = nn.Linear(D + SIGNS, 1)
        self.shares = nn.Parameter(torch.ones(2))
        self.drop, self.size = nn.Dropout(drop), size

    def contexts(self, x, contexts, m):
        for context in contexts: x = (x + self.drop(F.relu(context(x.transpose(1, 2)).transpose(1, 2)))) * m
        return x

    def sentences(self, a):
        m, words = a['m'].unsqueeze(-1), self.table[a['w']]
        x = self.drop(F.relu(self.word(words) + self.pos(a['p']) + self.shape(a['h'])) * m)
        return F.normalize(self.sentence_out(self.contexts(x, self.sentence_contexts, m)) + self.alone(words), dim=-1)

    def questions(self, q):
        m, words = q['m'].unsqueeze(-1), self.table[q['w']]
        x = self.drop(F.relu(self.word(words) + self.pos(q['p']) + self.signs(q['f'])) * m)
        x = self.contexts(x, self.question_contexts, m)
        own = F.normalize(self.question_out(x) + self.alone(words), dim=-1)
        together = torch.cat([x.max(1).values, self.kind(q['kind'])], -1)
        wanted = F.normalize(self.wanted(together).view(len(together), WANTED, self.size), dim=-1)
        weights = F.softplus(self.matters(torch.cat([x, q['f']], -1)).squeeze(-1)) * q['m']
        return torch.cat([own, wanted], 1), torch.cat([weights, F.softplus(self.wanted_matters(together))], 1)

    def forward(self, a, parts, q):
        """By question and sentence: the score of the late interaction."""
        rows = self.sentences(a)
        vectors, weights = self.questions(q)
        (S, L, O), (Q, T, _) = rows.shape, vectors.shape
        likeness = (vectors.reshape(Q * T, O) @ rows.reshape(S * L, O).t()).view(Q, T, S, L)
        there = likeness.masked_fill(a['m'][None, None] == 0, -1.).max(-1).values
        of_parts = torch.stack([there[:, :, parts == part].max(-1).values for part in range(int(parts.max()) + 1)], -1)
        return torch.einsum('qt,qts->qs', weights, self.shares[0] * there + self.shares[1] * of_parts[:, :, parts])


def hide(q, article, unknown):
    """The question without some of the words that its answer's sentence has."""
    there = set(article['w'][q['gold'] > 1].reshape(-1).tolist()) - {unknown}
    words, kept, is_hidden = q['w'].copy(), np.ones(len(q['w']), bool), False
    for i, word in enumerate(words):
        if q['f'][i, SIGNS - 1] and int(word) in there and random.random() < HIDDEN_WORDS:
            is_hidden = True
            if random.random() < .5: words[i] = unknown
            else: kept[i] = False
    if kept.sum() < 3: kept[:] = True
    return dict(q, w=words[kept], p=q['p'][kept], f=q['f'][kept], hidden=is_hidden)


def as_tensors(questions, unknown):
    count, length = len(questions), max(len(q['w']) for q in questions)
    b = dict(w=np.full((count, length), unknown, np.int64), p=np.zeros((count, length), np.int64), f=np.zeros((count, length, SIGNS), np.float32), m=np.zeros((count, length), np.float32), kind=np.array([q['kind'] for q in questions]))
    for i, q in enumerate(questions):
        n = len(q['w'])
        b['w'][i, :n], b['p'][i, :n], b['f'][i, :n], b['m'][i, :n] = q['w'], q['p'], q['f'], 1
    return {name: torch.from_numpy(values) for name, values in b.items()}


def together(articles, unknown):
    length = max(a['w'].shape[1] for a in articles)
    pad = lambda name, a: F.pad(torch.from_numpy(a[name]), (0, length - a[name].shape[1]), value=unknown if name == 'w' else 0)
    return {name: torch.cat([pad(name, a) for a in articles]) for name in articles[0]}


def rounds(sets):
    """One round: some questions each of three articles at a time."""
    units = []
    for (articles, questions, _), weight in sets:
        by_article = {}
        for q in questions: by_article.setdefault(q['article'], []).append(q)
        for number, own in by_article.items():
            own = random.sample(own, max(1, int(len(own) * weight)))
            units += [(articles[number], own[i:i + QUESTIONS]) for i in range(0, len(own), QUESTIONS)]
    random.shuffle(units)
    return [units[i:i + ARTICLES] for i in range(0, len(units), ARTICLES)]


def some_parts(parts, questions):
    """The sentences of the parts that answer and of others, `SENTENCES` in all where there are so many."""
    kept = set(np.concatenate([parts[q['gold'] > 0] for q in questions]).tolist())
    others = [part for part in set(parts.tolist()) if part not in kept]
    random.shuffle(others)
    count = sum(int((parts == part).sum()) for part in kept)
    for part in others:
        if count >= SENTENCES: break
        kept.add(part)
        count += int((parts == part).sum())
    return np.array([i for i, part in enumerate(parts) if part in kept])


def loss_of(encoder, batch, unknown):
    drawn, parts, asked, ranges, rows, count, first = [], [], [], [], [], 0, 0
    for (article, of_article), questions in batch:
        chosen = some_parts(of_article, questions)
        drawn.append({name: values[chosen] for name, values in article.items()})
        own = np.unique(of_article[chosen], return_inverse=True)[1] + count
        count = int(own.max()) + 1
        parts.append(own)
        for q in questions:
            asked.append(hide(q, article, unknown) if random.random() < q['loses'] else q)
            ranges.append((first, first + len(chosen)))
            rows.append((torch.from_numpy(q['scores'][chosen]), torch.from_numpy(q['gold'][chosen])))
        first += len(chosen)
    scores = encoder(together(drawn, unknown), torch.from_numpy(np.concatenate(parts)), as_tensors(asked, unknown))
    every = scores.logsumexp(1)
    within = across = 0.
    for i, (start, end) in enumerate(ranges):
        base, gold = rows[i]
        own = scores[i, start:end]
        both = own if asked[i]['hidden'] else own + base
        within = within + both.logsumexp(0) - .5 * both[gold > 0].logsumexp(0) - .5 * both[gold > 1].logsumexp(0)
        across = across + every[i] - own[gold > 0].logsumexp(0)
    return (within + .5 * across) / len(ranges)


def blocks_of(e):
    linear = lambda layer: layer.weight.t().contiguous()
    convolution = lambda layer: layer.weight.permute(2, 1, 0).contiguous()
    blocks = [('word', linear(e.word)), ('wordBias', e.word.bias), ('partOfSpeech', e.pos.weight), ('shape', e.shape.weight), ('questionSigns', linear(e.signs)), ('kind', e.kind.weight)]
    for side, contexts, out in (('sentence', e.sentence_contexts, e.sentence_out), ('question', e.question_contexts, e.question_out)):
        for i, context in enumerate(contexts): blocks += [(f'{side}Context{i}', convolution(context)), (f'{side}Context{i}Bias', context.bias)]
        blocks += [(f'{side}Out', linear(out)), (f'{side}OutBias', out.bias)]
    return blocks + [('alone', linear(e.alone)), ('matters', e.matters.weight), ('mattersBias', e.matters.bias), ('wanted', linear(e.wanted)), ('wantedBias', e.wanted.bias), ('wantedMatters', linear(e.wanted_matters)), ('wantedMattersBias', e.wanted_matters.bias), ('shares', e.shares)]


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--learn', nargs='*', default=[])
    p.add_argument('--start', help='weights that were kept before, to be written or learnt further')
    p.add_argument('--keep', help='a file for the weights as PyTorch has them')
    p.add_argument('--out')
    p.add_argument('--provenance', default='')
    p.add_argument('--width', type=int, default=96)
    p.add_argument('--size', type=int, default=64)
    p.add_argument('--layers', type=int, default=2)
    p.add_argument('--rounds', type=int, default=3)
    p.add_argument('--rate', type=float, default=2e-3)
    p.add_argument('--drop', type=float, default=.12)
    p.add_argument('--seed', type=int, default=1)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    torch.set_num_threads(1)
    numbers, table = word_table()
    encoder = Encoder(table, a.width, a.size, a.layers, a.drop)
    if a.start: encoder.load_state_dict(torch.load(a.start))
    if a.learn:
        sets = [(load(name, numbers, float(hidden or HIDDEN)), float(weight or 1)) for name, weight, hidden, *_ in ((one + '::').split(':') for one in a.learn)]
        learn(encoder, lambda: rounds(sets), lambda batch: loss_of(encoder, batch, len(numbers)), a.rounds, a.rate, 20)
    if a.keep: torch.save(encoder.state_dict(), a.keep)
    if a.out: write_blocks(a.out, dict(provenance=a.provenance, width=a.width, size=a.size, layers=a.layers, partsOfSpeech=POS, kinds=KINDS), blocks_of(encoder.eval()))


if __name__ == '__main__':
    main()
