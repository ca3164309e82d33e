"""Learns data/tables/span-network.bin: where in a sentence the answer to a question starts and ends.

    npx tsc -p tsconfig.tools.json
    node dist/tools/data/training/write-span-examples.js FILE FILE.jsonl [PARAGRAPHS]     (for each file)
    python3 data/training/train-network.py --keep KEPT.pt --learn A.jsonl:1 B.jsonl:0.4 …
    python3 data/training/train-network.py --start KEPT.pt --hide 0.3 --rate 1e-3 --seed 8 \
        --out data/tables/span-network.bin --provenance TEXT --learn A.jsonl:1 B.jsonl:0.4 C.jsonl:0.5 …

First from questions as they are, then further with words hidden, as people in a chat ask; the provenance in the file says
what the weights that ship have learnt from (the written questions by way of written-to-squad.py). Needs Python 3.9, PyTorch
1.13 and NumPy; not needed to build, test or run the program. `:0.5` takes half of a file's questions in each round, `:4`
each four times. About five minutes a round of 60,000 questions on one core. The questions that the confidence is learnt from
(train-confidence.ts) must not be among them. The same input gives the same weights on the same machine.

The network is described in src/answering/words/network/span-network.ts. The loss is the negative logarithm of the chance of
all right stretches among all stretches of the sentences together and the possibility that none answers.
"""
import argparse, json, random
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from network_files import KINDS, POS, learn, word_table, write_blocks

MOST_TOKENS, MOST_ASKED, LONGEST = 64, 30, 22
SENTENCES = 6
LIKENESS_SCALE = 7.
# Of a question that loses words: the share that it loses, those of them that stay as unknown ones, and the fewest left.
HIDDEN_WORDS, LEFT_AS_UNKNOWN, LEAST_ASKED = .5, .5, 3


def load(path, numbers):
    unknown = len(numbers)
    ids = lambda words: np.array([numbers.get(w, unknown) for w in words], np.int64)
    pos = lambda tags: np.array([POS.index(p) for p in tags], np.int64)
    questions, article = [], None
    for line in open(path):
        one = json.loads(line)
        if 'article' not in one:
            article = [dict(w=ids(s['words'][:MOST_TOKENS]), p=pos(s['pos'][:MOST_TOKENS]), t=np.array(s['types'][:MOST_TOKENS]), h=np.array(s['shapes'][:MOST_TOKENS])) for s in one['sentences']]
            continue
        sentences = []
        for s in one['sentences']:
            own = article[s['number']]
            count = len(own['w'])
            fits = lambda spans: [(a, b) for a, b in spans if b < count and b - a < LONGEST]
            sentences.append(dict(own=own, f=np.array(s['tokenSigns'], np.float16).reshape(-1, 6)[:count], s=s['signs'], g=fits(s['answers']), o=fits(s['elsewhere'])))
        q = dict(article=one['article'], right=one['type'] == 'answerable', kind=KINDS.index(one['kind']), w=ids(one['words'][:MOST_ASKED]), p=pos(one['pos'][:MOST_ASKED]), f=np.array(one['signs'][:MOST_ASKED], np.float32).reshape(-1, 3), S=sentences)
        if sentences and len(q['w']) and (not q['right'] or any(s['g'] for s in sentences)):
            questions.append(q)
    return questions


class Network(nn.Module):
    def __init__(self, table, width, layers, drop):
        super().__init__()
        self.register_buffer('table', torch.tensor(table), persistent=False)
        D = width
        self.word, self.pos, self.entity, self.shape = nn.Linear(table.shape[1], D), nn.Embedding(18, D), nn.Embedding(5, D), nn.Embedding(8, D)
        self.signs, self.kind = nn.Linear(3, D, bias=False), nn.Embedding(15, D)
        self.context_q, self.context_s, self.matters, self.out = nn.Conv1d(D, D, 3, padding=1), nn.Conv1d(D, D, 3, padding=1), nn.Linear(D, 1), nn.Linear(D, D)
        self.attention = nn.Linear(D, D, bias=False)
        self.mix = nn.Linear(4 * D + 6 + 5, D)
        self.contexts = nn.ModuleList([nn.Conv1d(D, D, 3, padding=1) for _ in range(layers)])
        self.whole = nn.Linear(D, D)
        self.edges = nn.Linear(D, 2 * D)
        self.length, self.none, self.sentence = nn.Parameter(torch.zeros(LONGEST)), nn.Linear(D, 1), nn.Linear(D + 5, 1)
        self.drop = nn.Dropout(drop)

    def forward(self, b):
        there = b['qm'].unsqueeze(-1)
        q = F.relu(self.word(self.table[b['qw']]) + self.pos(b['qp']) + self.signs(b['qf'])) * there
        q = self.drop(q)
        q = (q + F.relu(self.context_q(q.transpose(1, 2)).transpose(1, 2))) * there
        weights = self.matters(q).squeeze(-1).masked_fill(b['qm'] == 0, -1e4).softmax(-1)
        g = F.relu(self.out(torch.einsum('bq,bqd->bd', weights, q) + self.kind(b['kind'])))
        B, S, L = b['w'].shape
        m = b['m'].unsqueeze(-1)
        x = self.drop(F.relu(self.word(self.table[b['w']]) + self.pos(b['p']) + self.entity(b['t']) + self.shape(b['h'])) * m)
        xf, mf = x.view(B * S, L, -1), m.view(B * S, L, 1)
        x = ((xf + F.relu(self.context_s(xf.transpose(1, 2)).transpose(1, 2))) * mf).view(B, S, L, -1)
        a = torch.einsum('bsld,bqd->bslq', x, self.attention(q)) / LIKENESS_SCALE
        c = torch.einsum('bslq,bqd->bsld', a.masked_fill((b['qm'] == 0)[:, None, None, :], -1e4).softmax(-1), q)
        signs = b['s'].unsqueeze(2).expand(-1, -1, L, -1)
        h = self.drop(F.relu(self.mix(torch.cat([x, c, x * c, x * g[:, None, None, :], b['f'], signs], -1))) * m)
        h = h.view(B * S, L, -1)
        for i, context in enumerate(self.contexts):
            h = (h + F.relu(context(h.transpose(1, 2)).transpose(1, 2))) * mf
            if i == 0:
                h = (h + self.whole(h.max(1, keepdim=True).values)) * mf
            h = self.drop(h)
        h = h.view(B, S, L, -1)
        scores = torch.einsum('bsld,bed->ebsl', h, self.edges(g).view(B, 2, -1)) - 1e4 * (1 - b['m'])
        start = scores[0] + self.sentence(torch.cat([h.max(2).values, b['s']], -1))
        end = F.pad(scores[1], (0, LONGEST - 1), value=-1e4).unfold(-1, LONGEST, 1)
        return start.unsqueeze(-1) + end + self.length, self.none(g)


def hide(q, unknown):
    """
    The question without some of the words that it shares with the sentence of its answer, or with the likeliest ones: people
    in a chat ask in words of their own. Where a word is hidden the signs tell nothing of it either.
    """
    looked_at = [s for s in q['S'] if s['g']] if q['right'] else q['S'][:2]
    there = {word for s in looked_at for word, met in zip(s['own']['w'].tolist(), s['f'][:, 1]) if met > 0} - {unknown}
    hidden = {word for word in set(q['w'].tolist()) & there if random.random() < HIDDEN_WORDS}
    if not hidden: return q
    is_hidden = np.isin(q['w'], list(hidden))
    kept = ~is_hidden | (np.random.rand(len(q['w'])) < LEFT_AS_UNKNOWN)
    if kept.sum() < LEAST_ASKED: kept[:] = True
    sentences = []
    for s in q['S']:
        gone = np.isin(s['own']['w'], list(hidden))
        if gone.any():
            signs, f, lost = list(s['s']), s['f'].copy(), {}
            for word, weight in zip(s['own']['w'][gone].tolist(), f[gone, 2]): lost[word] = max(lost.get(word, 0.), float(weight))
            signs[0] = max(0., signs[0] - sum(lost.values()))
            f[gone] = 0
            s = dict(s, f=f, s=signs)
        sentences.append(s)
    return dict(q, w=np.where(is_hidden, unknown, q['w'])[kept], p=q['p'][kept], f=q['f'][kept], S=sentences)


def batch(questions):
    B, Q = len(questions), max(len(q['w']) for q in questions)
    L = max(len(s['own']['w']) for q in questions for s in q['S'])
    ints, floats = lambda *shape: np.zeros(shape, np.int64), lambda *shape: np.zeros(shape, np.float32)
    b = dict(qw=ints(B, Q), qp=ints(B, Q), qf=floats(B, Q, 3), qm=floats(B, Q), kind=ints(B), w=ints(B, SENTENCES, L), p=ints(B, SENTENCES, L), t=ints(B, SENTENCES, L), h=ints(B, SENTENCES, L), f=floats(B, SENTENCES, L, 6), s=floats(B, SENTENCES, 5), m=floats(B, SENTENCES, L))
    right, elsewhere = np.zeros((B, SENTENCES, L, LONGEST), bool), np.zeros((B, SENTENCES, L, LONGEST), bool)
    for i, q in enumerate(questions):
        n = len(q['w'])
        b['qw'][i, :n], b['qp'][i, :n], b['qf'][i, :n], b['qm'][i, :n], b['kind'][i] = q['w'], q['p'], q['f'], 1, q['kind']
        for k, s in enumerate(q['S'][:SENTENCES]):
            own, n = s['own'], len(s['own']['w'])
            b['w'][i, k, :n], b['p'][i, k, :n], b['t'][i, k, :n], b['h'][i, k, :n] = own['w'], own['p'], own['t'], own['h']
            b['f'][i, k, :n], b['s'][i, k], b['m'][i, k, :n] = s['f'], s['s'], 1
            for first, last in s['g']: right[i, k, first, last - first] = True
            for first, last in s['o']: elsewhere[i, k, first, last - first] = True
    return {k: torch.from_numpy(v) for k, v in b.items()}, torch.from_numpy(right), torch.from_numpy(elsewhere)


def loss_of(network, questions, hidden):
    unknown = network.table.shape[0] - 1
    b, right, elsewhere = batch([hide(q, unknown) if random.random() < hidden else q for q in questions])
    spans, none = network(b)
    # The right words in another paragraph are neither right nor wrong.
    every = torch.cat([spans.masked_fill(elsewhere, -1e9).flatten(1), none], 1).logsumexp(1)
    good = spans.masked_fill(~right, -1e9).flatten(1).logsumexp(1)
    answered = torch.tensor([q['right'] for q in questions])
    return (every - torch.where(answered, good, none.squeeze(1))).clamp(max=20).mean()


def rounds(sets):
    """One round of batches: questions with sentences of about the same length together."""
    drawn = []
    for questions, weight in sets:
        drawn += questions * int(weight)
        if weight % 1: drawn += random.sample(questions, int(len(questions) * (weight % 1)))
    random.shuffle(drawn)
    batches = []
    for i in range(0, len(drawn), 1600):
        near = sorted(drawn[i:i + 1600], key=lambda q: max(len(s['own']['w']) for s in q['S']))
        batches += [near[j:j + 32] for j in range(0, len(near), 32)]
    random.shuffle(batches)
    return batches


def write(network, width, layers, path, provenance):
    linear = lambda layer: layer.weight.t().contiguous()
    convolution = lambda layer: layer.weight.permute(2, 1, 0).contiguous()
    n = network
    blocks = [('word', linear(n.word)), ('wordBias', n.word.bias), ('partOfSpeech', n.pos.weight), ('type', n.entity.weight), ('shape', n.shape.weight), ('questionSigns', linear(n.signs)), ('kind', n.kind.weight), ('questionContext', convolution(n.context_q)), ('questionContextBias', n.context_q.bias), ('sentenceContext', convolution(n.context_s)), ('sentenceContextBias', n.context_s.bias), ('matters', n.matters.weight), ('questionOut', linear(n.out)), ('questionOutBias', n.out.bias), ('attention', linear(n.attention)), ('mix', linear(n.mix)), ('mixBias', n.mix.bias)]
    for i, context in enumerate(n.contexts): blocks += [(f'context{i}', convolution(context)), (f'context{i}Bias', context.bias)]
    blocks += [('whole', linear(n.whole)), ('wholeBias', n.whole.bias), ('edges', linear(n.edges)), ('edgesBias', n.edges.bias), ('length', n.length), ('none', n.none.weight), ('noneBias', n.none.bias), ('sentence', n.sentence.weight), ('sentenceBias', n.sentence.bias)]
    write_blocks(path, dict(provenance=provenance, width=width, layers=layers, partsOfSpeech=POS, kinds=KINDS), blocks)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--learn', nargs='*', default=[])
    p.add_argument('--start', help='weights that were kept before, to be written or learnt further')
    p.add_argument('--hide', type=float, default=0., help='the share of questions that lose words')
    p.add_argument('--keep', help='a file for the weights as PyTorch has them')
    p.add_argument('--out')
    p.add_argument('--provenance', default='')
    p.add_argument('--width', type=int, default=96)
    p.add_argument('--layers', type=int, default=3)
    p.add_argument('--rounds', type=int, default=5)
    p.add_argument('--rate', type=float, default=2e-3)
    p.add_argument('--drop', type=float, default=.12)
    p.add_argument('--seed', type=int, default=1)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    np.random.seed(a.seed)
    torch.set_num_threads(1)
    numbers, table = word_table()
    sets = lambda names: [(load(name, numbers), float(weight or 1)) for name, _, weight in (one.partition(':') for one in names)]
    network = Network(table, a.width, a.layers, a.drop)
    learnt = sets(a.learn)
    if a.start: network.load_state_dict(torch.load(a.start))
    if learnt: learn(network, lambda: rounds(learnt), lambda batch: loss_of(network, batch, a.hide), a.rounds, a.rate, 5)
    if a.keep: torch.save(network.state_dict(), a.keep)
    if a.out: write(network.eval(), a.width, a.layers, a.out, a.provenance)


if __name__ == '__main__':
    main()
