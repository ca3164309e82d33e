"""What the networks learnt here have in common: the words that they are put in as, how they learn, and the file that they are written to."""
import json, struct, time
import numpy as np, torch

POS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'.split()
KINDS = ['who', 'when', 'year', 'where', 'how many', 'how much', 'measure', 'why', 'how', 'definition', 'deed', 'which', 'what is', 'what', 'yes/no']
VECTOR_SCALE, UNKNOWN_RARITY = 3., 1.2


def word_table(path='data/tables/word-vectors.bin'):
    """Words by number, and for each its vector and how rare it is; the last row is for words that are not there."""
    b = open(path, 'rb').read()
    count, size, listed = struct.unpack('<III', b[:12])
    lengths = np.frombuffer(b, np.uint8, count, 12)
    rarities = np.frombuffer(b, np.uint8, count, 12 + count) / 255.
    words = b[12 + 2 * count:12 + 2 * count + listed].decode('latin1')
    levels = np.frombuffer(b, np.uint8, offset=12 + 2 * count + listed).reshape(count, -1)
    vectors = np.stack([(levels & 15).astype(np.int8) - 8, (levels >> 4).astype(np.int8) - 8], -1).reshape(count, -1)[:, :size].astype(np.float32)
    vectors *= VECTOR_SCALE / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)
    starts = np.r_[0, np.cumsum(lengths.astype(int))]
    table = np.zeros((count + 1, size + 1), np.float32)
    table[:count, :size] = vectors
    table[:count, size] = rarities
    table[count, size] = UNKNOWN_RARITY
    return {words[starts[i]:starts[i + 1]]: i for i in range(count)}, table


def learn(network, rounds, loss_of, count, rate, spare):
    """`count` rounds, each of the batches that `rounds` draws; `spare` more a round may be drawn than at first."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=count * (len(rounds()) + spare), pct_start=.1)
    network.train()
    began = time.time()
    for number in range(count):
        batches = rounds()
        total = 0.
        for batch in batches:
            loss = loss_of(batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.)
            optimiser.step()
            schedule.step()
            total += float(loss)
        print(f'round {number + 1} of {count}: loss {total / len(batches):.3f}, {time.time() - began:.0f} s', flush=True)


def write_blocks(path, header, blocks):
    """A file as src/language/number-blocks.ts reads it: of each (name, tensor) the numbers in 16 bits."""
    blocks = [(name, values.detach().numpy().reshape(-1)) for name, values in blocks]
    head = json.dumps(dict(header, blocks=[[name, len(values)] for name, values in blocks])).encode()
    with open(path, 'wb') as file:
        file.write(struct.pack('<I', len(head)) + head)
        for _, values in blocks:
            largest = float(np.abs(values).max()) or 1.
            file.write(struct.pack('<f', largest) + np.round(values / largest * 32767).astype('<i2').tobytes())
