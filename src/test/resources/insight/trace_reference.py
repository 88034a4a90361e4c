"""Every array of a transformer's forward and backward pass for one sentence, by numpy.

    python3 trace_reference.py            writes trace-*.json beside this file
    python3 trace_reference.py --verify   computes everything anew and compares with the files

Written unlike everything else here on purpose: one token and one head at a time, and no backward
pass at all. The gradient of an array is taken number by number, as Im(loss(a + ih)) / h, where the
forward pass is stopped at the array, the number is moved by ih, and the rest is computed on
(Squire and Trapp 1998); that has no cancellation. The weights come from the minimal standard
generator (Park and Miller 1988), so the tests make the same ones. The words are numbered in the
order of their first appearance in a corpus of the program. Needs numpy.
"""

import argparse
import json
import math
import pathlib
import re
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parents[3] / "corpora" / "starter-natural-4.json"
MASKED = None  # a score that does not exist
H = 1e-30

ARTICLE = "i drink coffee every morning ."

CASES = {
    "1-layer": dict(sentence=ARTICLE, V=70, C=16, layers=1, heads=2, F=64, context=16),
    "2-layers": dict(sentence=ARTICLE, V=70, C=16, layers=2, heads=2, F=64, context=16),
    "long": dict(sentence=" ".join([ARTICLE] * 3 + ["i"]), V=70, C=8, layers=1, heads=2, F=12,
                 context=20),
}


# ---------------------------------------------------------------- words and weights

def vocabulary():
    ids = {}
    for sentence in json.loads(CORPUS.read_text(encoding="utf-8"))["sentences"]:
        for word in words(sentence):
            ids.setdefault(word, len(ids))
    return ids


def words(sentence):
    return re.findall(r"\w+|\S", sentence.lower())


class MinimalStandard:
    """x <- 16807 x mod (2^31 - 1), from 1 on; numbers in (-1, 1)."""

    def __init__(self):
        self.x = 1

    def next(self):
        self.x = 16807 * self.x % 2147483647
        return 2 * (self.x / 2147483647) - 1


def make_weights(case):
    """In single precision, as the product holds them, widened."""
    random = MinimalStandard()

    def tensor(rows, columns, scale, middle=0.0):
        values = [middle + scale * random.next() for _ in range(rows * columns)]
        return np.array(values, np.float32).astype(float).reshape(rows, columns)

    c, f = case["C"], case["F"]
    weights = {"tokenEmbedding": tensor(case["V"], c, 0.5),
               "positionEmbedding": tensor(case["context"], c, 0.5)}
    for layer in range(case["layers"]):
        name = f"block{layer}."
        weights[name + "attentionNorm.gain"] = tensor(1, c, 0.25, 1.0)
        weights[name + "attentionNorm.bias"] = tensor(1, c, 0.25)
        for matrix in ("query", "key", "value", "output"):
            weights[name + "attention." + matrix] = tensor(c, c, 0.5)
        weights[name + "feedForwardNorm.gain"] = tensor(1, c, 0.25, 1.0)
        weights[name + "feedForwardNorm.bias"] = tensor(1, c, 0.25)
        weights[name + "feedForward.expand.weight"] = tensor(f, c, 0.5)
        weights[name + "feedForward.expand.bias"] = tensor(1, f, 0.25)
        weights[name + "feedForward.contract.weight"] = tensor(c, f, 0.5)
        weights[name + "feedForward.contract.bias"] = tensor(1, c, 0.25)
    weights["finalNorm.gain"] = tensor(1, c, 0.25, 1.0)
    weights["finalNorm.bias"] = tensor(1, c, 0.25)
    weights["output.bias"] = tensor(1, case["V"], 0.25)
    return weights


# ---------------------------------------------------------------- one sentence

class Reading:
    """A forward pass. `moved` = (name, row, column) has that number moved by ih when it is there."""

    def __init__(self, case, weights, tokens, moved=None):
        self.case, self.weights, self.tokens, self.moved = case, weights, tokens, moved
        self.arrays = {}
        self.loss = self.run()

    def keep(self, name, rows):
        values = np.array(rows, complex)
        if self.moved and self.moved[0] == name:
            values[self.moved[1:]] += 1j * H
        self.arrays[name] = values
        return values

    def norm(self, x, name):
        gain, bias = self.weights[name + ".gain"][0], self.weights[name + ".bias"][0]
        rows = []
        for row in x:
            mean = sum(row) / len(row)
            variance = sum((row - mean) ** 2) / len(row)
            rows.append(gain * (row - mean) / np.sqrt(variance + 1e-5) + bias)
        return rows

    def run(self):
        w, tokens = self.weights, self.tokens
        x = self.keep("EMBEDDED", [w["tokenEmbedding"][token] + w["positionEmbedding"][t]
                                   for t, token in enumerate(tokens[:-1])])
        for layer in range(self.case["layers"]):
            x = self.layer(x, layer)
        y = self.keep("FINAL_NORM", self.norm(x, "finalNorm"))
        logits = self.keep("LOGIT", [[word @ row for word in w["tokenEmbedding"]]
                                     + w["output.bias"][0] for row in y])
        loss, probabilities = 0, []
        for t, row in enumerate(logits):
            powers = np.exp(row)
            probabilities.append(powers / sum(powers))
            loss -= np.log(probabilities[-1][tokens[t + 1]]) / len(logits)
        self.arrays["PROBABILITY"] = np.array(probabilities)
        return loss

    def layer(self, x, layer):
        at, name = f"/{layer}", f"block{layer}."
        w = {k[len(name):]: v for k, v in self.weights.items() if k.startswith(name)}
        a = self.keep("ATTENTION_NORM" + at, self.norm(x, name + "attentionNorm"))
        q = self.keep("QUERY" + at, [w["attention.query"] @ row for row in a])
        k = self.keep("KEY" + at, [w["attention.key"] @ row for row in a])
        v = self.keep("VALUE" + at, [w["attention.value"] @ row for row in a])
        heads = self.case["heads"]
        width = self.case["C"] // heads
        mixed = [self.head(q, k, v, slice(h * width, (h + 1) * width), f"{at}/{h}")
                 for h in range(heads)]
        mixed = self.keep("HEADED" + at, np.concatenate(mixed, 1))
        middle = self.keep("MIDDLE" + at, [x[t] + w["attention.output"] @ mixed[t]
                                           for t in range(len(x))])
        e = self.keep("FEED_FORWARD_NORM" + at, self.norm(middle, name + "feedForwardNorm"))
        hidden = self.keep("HIDDEN" + at, [w["feedForward.expand.weight"] @ row
                                           + w["feedForward.expand.bias"][0] for row in e])
        g = self.keep("ACTIVATED" + at, 0.5 * hidden * (1 + np.tanh(
            math.sqrt(2 / math.pi) * (hidden + 0.044715 * hidden ** 3))))
        return self.keep("OUTPUT" + at, [middle[t] + w["feedForward.contract.weight"] @ g[t]
                                         + w["feedForward.contract.bias"][0]
                                         for t in range(len(x))])

    def head(self, q, k, v, channels, at):
        """Masked numbers stay 0 and are never read."""
        length = len(q)
        scores = np.zeros((length, length), complex)
        for t in range(length):
            for s in range(t + 1):
                scores[t, s] = (q[t, channels] @ k[s, channels]
                                / math.sqrt(channels.stop - channels.start))
        scores = self.keep("SCORE" + at, scores)
        weights = np.zeros((length, length), complex)
        for t in range(length):
            powers = np.exp(scores[t, :t + 1])
            weights[t, :t + 1] = powers / sum(powers)
        weights = self.keep("WEIGHT" + at, weights)
        return np.array([weights[t, :t + 1] @ v[:t + 1, channels] for t in range(length)])


def is_masked(name, row, column):
    return name.split("/")[0] in ("SCORE", "WEIGHT") and column > row


def gradient(case, weights, tokens, name, shape):
    slopes = np.zeros(shape)
    for row, column in np.ndindex(*shape):
        if not is_masked(name, row, column):
            loss = Reading(case, weights, tokens, (name, row, column)).loss
            slopes[row, column] = loss.imag / H
    return slopes


def generate(name):
    case = CASES[name]
    ids = vocabulary()
    if len(ids) != case["V"]:
        raise SystemExit(f"{len(ids)} words in {CORPUS.name}")
    tokens = [ids[word] for word in words(case["sentence"])]
    weights = make_weights(case)
    plain = Reading(case, weights, tokens)
    values = {site: array.real for site, array in plain.arrays.items()}
    gradients = {site: gradient(case, weights, tokens, site, array.shape)
                 for site, array in values.items() if site != "PROBABILITY"}
    return dict(name=name, case=case, tokens=tokens, loss=float(plain.loss.real), values=values,
                gradients=gradients)


# ---------------------------------------------------------------- the files

def rounded(name, row, column, value):
    return MASKED if is_masked(name, row, column) else float(f"{value:.9g}")


def plain_lists(arrays):
    return {name: [[rounded(name, r, c, value) for c, value in enumerate(row)]
                   for r, row in enumerate(array)] for name, array in arrays.items()}


def path_of(name):
    return HERE / f"trace-{name}.json"


def dump(found):
    """JSON with one line an array."""
    def lines(arrays):
        return "{\n" + ",\n".join(f"  {json.dumps(k)}: {json.dumps(v, separators=(',', ':'))}"
                                  for k, v in plain_lists(arrays).items()) + "\n }"
    return ("{\n" + "".join(f" {json.dumps(k)}: {json.dumps(found[k])},\n"
                            for k in ("name", "case", "tokens", "loss"))
            + f' "values": {lines(found["values"])},\n "gradients": {lines(found["gradients"])}\n}}\n')


def differs(stored, found):
    worst = 0.0
    for part in ("values", "gradients"):
        now = json.loads(json.dumps(plain_lists(found[part])))
        if list(now) != list(stored[part]):
            return math.inf
        for name, rows in now.items():
            a = np.array(rows, float)  # None becomes NaN
            b = np.array(stored[part][name], float)
            if a.shape != b.shape or (np.isnan(a) != np.isnan(b)).any():
                return math.inf
            worst = max(worst, np.nanmax(np.abs(a - b)) / np.nanmax(np.abs(a)))
    return max(worst, abs(stored["loss"] - found["loss"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--verify", action="store_true", help="compare with the stored files")
    verify = parser.parse_args().verify
    good = True
    for name in CASES:
        found = generate(name)
        if verify:
            worst = differs(json.loads(path_of(name).read_text(encoding="utf-8")), found)
            good &= bool(worst <= 1e-8)
            print(f"{name}: differs by at most {worst:.1e} of the largest value")
        else:
            path_of(name).write_text(dump(found), encoding="utf-8")
            print(f"{path_of(name).name}: {path_of(name).stat().st_size} bytes")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
