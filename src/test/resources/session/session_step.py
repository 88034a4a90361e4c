"""Takes training steps from a saved run with numpy alone, as docs/session-format.md tells.

    python3 session_step.py run.driftscope [steps]              prints what each step comes to
    python3 session_step.py run.driftscope --against later.driftscope
                                                                compares all weights after the steps between

Works in double precision on one sequence after the other. Needs a run with nothing held back but sentences.
"""

import json
import sys

import numpy as np

MASK = (1 << 64) - 1


class Random:
    """xoshiro256**."""

    def __init__(self, words):
        self.s = [int(word, 16) for word in words]

    def next(self):
        s = self.s
        turn = lambda x, k: ((x << k) | (x >> (64 - k))) & MASK
        result = turn(s[1] * 5 & MASK, 7) * 9 & MASK
        shifted = s[1] << 17 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= shifted
        s[3] = turn(s[3], 45)
        return result

    def below(self, bound):
        limit = (1 << 32) - (1 << 32) % bound
        while True:
            bits = self.next() >> 32
            if bits < limit:
                return bits % bound

    def shuffle(self, values):
        for i in range(len(values) - 1, 0, -1):
            j = self.below(i + 1)
            values[i], values[j] = values[j], values[i]


class Run:
    def __init__(self, path):
        self.file = np.load(path)
        self.json = json.loads(self.file["session.json"])
        self.step = self.json["step"]
        self.state = self.json["checkpoints"][str(self.step)]
        self.settings = self.json["settings"]
        self.layout = {p["name"]: p for p in self.json["parameters"]}
        self.weights = self.array("weights").astype(float)
        kind = self.settings["optimizer"]["kind"]
        names = ["velocity"] if kind == "sgd" else ["first-moment", "second-moment"]
        self.memory = [self.array(name).astype(float) for name in names]
        self.random = Random(self.state["random"])
        self.order = list(self.array("order"))
        self.drawn = self.state["drawn"]
        left_out = set(self.state["controls"]["leftOut"])
        tokens = self.file["text/tokens"]
        self.examples = [tokens[first:first + count]
                         for sentence, start, first, count in self.file["text/examples"]
                         if sentence not in left_out]
        self.batch = min(self.settings["batchSize"], len(self.examples))

    def array(self, name):
        return self.file[f"checkpoints/{self.step}/{name}"]

    def view(self, vector, name):
        p = self.layout[name]
        return vector[p["offset"]:p["offset"] + p["rows"] * p["columns"]].reshape(p["rows"], p["columns"])

    def take_step(self):
        batch = [self.examples[i] for i in self.order[self.drawn - self.batch:self.drawn]]
        gradient = np.zeros_like(self.weights)
        count = sum(len(tokens) - 1 for tokens in batch)
        loss = sum(self.sequence(tokens, gradient, 1 / count) for tokens in batch) / count
        norm = np.sqrt((gradient ** 2).sum())
        clip = self.settings["optimizer"]["clipNorm"]
        if clip is not None and norm > clip:
            gradient *= clip / norm
        self.step += 1
        self.update(gradient)
        if self.drawn + self.batch > len(self.order):
            self.random.shuffle(self.order)
            self.drawn = 0
        self.drawn += self.batch
        return loss, norm

    def update(self, g):
        o = self.settings["optimizer"]
        rate = self.state["learningRate"]
        if o["kind"] == "sgd":
            self.memory[0] = o["momentum"] * self.memory[0] + g
            self.weights -= rate * self.memory[0]
            return
        if o["kind"] == "adamw":
            for name in self.layout:
                if ".attention." in name or name.endswith(".weight"):
                    self.view(self.weights, name)[...] *= 1 - rate * o["weightDecay"]
        m = o["beta1"] * self.memory[0] + (1 - o["beta1"]) * g
        v = o["beta2"] * self.memory[1] + (1 - o["beta2"]) * g ** 2
        self.memory = [m, v]
        self.weights -= (rate / (1 - o["beta1"] ** self.step) * m
                         / (np.sqrt(v / (1 - o["beta2"] ** self.step)) + o["epsilon"]))

    def sequence(self, tokens, gradient, weight):
        """Adds the gradient of weight times the sum of the losses of one sequence; returns that sum."""
        W = lambda name: self.view(self.weights, name)
        G = lambda name: self.view(gradient, name)
        model = self.settings["model"]
        read, asked = tokens[:-1], tokens[1:]
        T, C, H = len(read), model["dModel"], model["heads"]
        x = W("tokenEmbedding")[read] + self.positions(T, C)
        tape = []
        for i in range(model["layers"]):
            b = f"block{i}."
            a, norm1 = normalize(x, W(b + "attentionNorm.gain"), W(b + "attentionNorm.bias"))
            q, k, v = (np.stack(np.split(a @ W(b + "attention." + n).T, H, 1)) for n in ("query", "key", "value"))
            scores = q @ k.transpose(0, 2, 1) / np.sqrt(C / H)
            scores[:, np.triu(np.ones((T, T), bool), 1)] = -np.inf
            p = softmax(scores)
            mixed = np.concatenate(list(p @ v), 1)
            x = x + mixed @ W(b + "attention.output").T
            e, norm2 = normalize(x, W(b + "feedForwardNorm.gain"), W(b + "feedForwardNorm.bias"))
            z = e @ W(b + "feedForward.expand.weight").T + W(b + "feedForward.expand.bias")
            act, slope = activate(z, model["activation"])
            x = x + act @ W(b + "feedForward.contract.weight").T + W(b + "feedForward.contract.bias")
            tape.append((b, a, norm1, q, k, v, p, mixed, e, norm2, act, slope))
        y, norm = normalize(x, W("finalNorm.gain"), W("finalNorm.bias"))
        table = "output.weight" if "output.weight" in self.layout else "tokenEmbedding"
        guess = softmax(y @ W(table).T + W("output.bias"))
        loss = -np.log(guess[np.arange(T), asked]).sum()

        d = guess * weight
        d[np.arange(T), asked] -= weight
        G(table)[...] += d.T @ y
        G("output.bias")[...] += d.sum(0)
        dx = normalize_back(d @ W(table), norm, W, G, "finalNorm")
        for b, a, norm1, q, k, v, p, mixed, e, norm2, act, slope in reversed(tape):
            G(b + "feedForward.contract.weight")[...] += dx.T @ act
            G(b + "feedForward.contract.bias")[...] += dx.sum(0)
            dz = dx @ W(b + "feedForward.contract.weight") * slope
            G(b + "feedForward.expand.weight")[...] += dz.T @ e
            G(b + "feedForward.expand.bias")[...] += dz.sum(0)
            dx = dx + normalize_back(dz @ W(b + "feedForward.expand.weight"), norm2, W, G, b + "feedForwardNorm")
            G(b + "attention.output")[...] += dx.T @ mixed
            dmixed = np.stack(np.split(dx @ W(b + "attention.output"), H, 1))
            dp = dmixed @ v.transpose(0, 2, 1)
            ds = p * (dp - (dp * p).sum(-1, keepdims=True)) / np.sqrt(C / H)
            da = 0
            for n, dn in (("query", ds @ k), ("key", ds.transpose(0, 2, 1) @ q), ("value", p.transpose(0, 2, 1) @ dmixed)):
                dn = np.concatenate(list(dn), 1)
                G(b + "attention." + n)[...] += dn.T @ a
                da = da + dn @ W(b + "attention." + n)
            dx = dx + normalize_back(da, norm1, W, G, b + "attentionNorm")
        np.add.at(G("tokenEmbedding"), read, dx)
        if "positionEmbedding" in self.layout:
            G("positionEmbedding")[:T] += dx
        return loss

    def positions(self, T, C):
        kind = self.settings["model"]["positions"]
        if kind == "learned":
            return self.view(self.weights, "positionEmbedding")[:T]
        if kind == "none":
            return np.zeros((T, C))
        angles = np.arange(T)[:, None] * 10000.0 ** (-np.arange(0, C, 2) / C)
        return np.stack([np.sin(angles), np.cos(angles)], -1).reshape(T, -1)[:, :C]


def normalize(x, gain, bias):
    centred = x - x.mean(1, keepdims=True)
    root = np.sqrt((centred ** 2).mean(1, keepdims=True) + 1e-5)
    unit = centred / root
    return unit * gain + bias, (unit, root)


def normalize_back(dy, kept, W, G, name):
    unit, root = kept
    G(name + ".gain")[...] += (dy * unit).sum(0)
    G(name + ".bias")[...] += dy.sum(0)
    dy = dy * W(name + ".gain")
    return (dy - dy.mean(1, keepdims=True) - unit * (dy * unit).mean(1, keepdims=True)) / root


def softmax(x):
    powers = np.exp(x - x.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def activate(z, kind):
    if kind == "relu":
        return np.maximum(z, 0), (z > 0).astype(float)
    inner = np.sqrt(2 / np.pi) * (z + 0.044715 * z ** 3)
    t = np.tanh(inner)
    return 0.5 * z * (1 + t), 0.5 * (1 + t) + 0.5 * z * (1 - t ** 2) * np.sqrt(2 / np.pi) * (1 + 0.134145 * z ** 2)


def main(path, *rest):
    run = Run(path)
    later = Run(rest[1]) if rest and rest[0] == "--against" else None
    steps = later.step - run.step if later else int(rest[0]) if rest else 1
    for _ in range(steps):
        loss, norm = run.take_step()
        if not later or steps <= 5:
            print(f"step {run.step}: loss {loss:.8f}, gradient norm {norm:.8f}, "
                  f"sum of weights {run.weights.sum():.6f}, of squares {(run.weights ** 2).sum():.6f}")
    if later:
        print("largest difference of weights", np.abs(run.weights - later.weights).max())
        print("same order", run.order == later.order and run.drawn == later.drawn)
        print("same random state", run.random.s == later.random.s)
    else:
        print("first weights", np.round(run.weights[:4], 6))
        print("order", [int(i) for i in run.order[:8]], "drawn", run.drawn)
        print("random", [f"{word:x}" for word in run.random.s])


main(*sys.argv[1:])
