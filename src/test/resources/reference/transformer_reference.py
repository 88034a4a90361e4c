"""An independent decoder-only transformer in numpy, and the data it leaves for the Java tests.

    python3 transformer_reference.py             writes case-*.json beside this file
    python3 transformer_reference.py --check     checks its own gradients by complex-step slopes
    python3 transformer_reference.py --verify    computes everything anew and compares with the files

It is written unlike the Java reference on purpose: all sequences of a batch are padded to one
length and masked, heads are an axis of their own, every operation works on whole arrays, and layer
norm's backward pass multiplies by the Jacobian. Needs numpy; no automatic differentiation.

Axes in einsum subscripts: b sequence, t and s position, h head, d channel of a head, c channel,
f hidden unit, v word.
"""

import argparse
import json
import math
import pathlib
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
EPSILON = 1e-5

CONFIG = dict(vocabularySize=11, dModel=8, layers=1, heads=2, feedForward=12, context=6,
              activation="GELU", positions="LEARNED", tied=True, embeddingStd=0.1)

# seed: chosen so that single precision can follow, see `require_well_conditioned`.
CASES = {
    "tied-1-layer": dict(seed=11, config=dict(CONFIG)),
    "untied-1-layer": dict(seed=5, config=dict(CONFIG, tied=False)),
    "tied-2-layers": dict(seed=2, config=dict(CONFIG, layers=2)),
    "untied-2-layers-relu-sinusoidal": dict(
        seed=10, config=dict(CONFIG, layers=2, tied=False, activation="RELU", positions="SINUSOIDAL")),
}

LENGTHS = [4, 6, 1, 3]  # predictions of each sequence; the longest fills the context

OPTIMIZER = dict(kind="ADAM", learningRate=0.01, beta1=0.9, beta2=0.99, epsilon=1e-8,
                 weightDecay=0.1, momentum=0.0, clipNorm=0.5)

RUNS = {
    "adam-1": (1, dict(OPTIMIZER)),
    "adamw-1": (1, dict(OPTIMIZER, kind="ADAMW")),
    "sgd-momentum-1": (1, dict(OPTIMIZER, kind="SGD", learningRate=0.1, momentum=0.9)),
    "adam-50": (50, dict(OPTIMIZER)),
    "sgd-50": (50, dict(OPTIMIZER, kind="SGD", learningRate=0.1)),
    "sgd-momentum-10": (10, dict(OPTIMIZER, kind="SGD", learningRate=0.03, momentum=0.9)),
}


# ---------------------------------------------------------------- weights and batch

def parameter_shapes(config):
    v, c, f = config["vocabularySize"], config["dModel"], config["feedForward"]
    yield "tokenEmbedding", (v, c)
    if config["positions"] == "LEARNED":
        yield "positionEmbedding", (config["context"], c)
    for i in range(config["layers"]):
        yield f"block{i}.attentionNorm.gain", (1, c)
        yield f"block{i}.attentionNorm.bias", (1, c)
        for matrix in ("query", "key", "value", "output"):
            yield f"block{i}.attention.{matrix}", (c, c)
        yield f"block{i}.feedForwardNorm.gain", (1, c)
        yield f"block{i}.feedForwardNorm.bias", (1, c)
        yield f"block{i}.feedForward.expand.weight", (f, c)
        yield f"block{i}.feedForward.expand.bias", (1, f)
        yield f"block{i}.feedForward.contract.weight", (c, f)
        yield f"block{i}.feedForward.contract.bias", (1, c)
    yield "finalNorm.gain", (1, c)
    yield "finalNorm.bias", (1, c)
    if not config["tied"]:
        yield "output.weight", (v, c)
    yield "output.bias", (1, v)


def make_weights(config, random):
    """Large enough that every term counts; three decimals, so that the files stay small."""
    weights = {}
    for name, shape in parameter_shapes(config):
        normal = random.standard_normal(shape)
        if name.endswith(".gain"):
            values = 1 + 0.2 * normal
        elif name.endswith(".bias"):
            values = 0.2 * normal
        elif name.endswith("Embedding"):
            values = 0.5 * normal
        else:
            values = normal / np.sqrt(shape[1])
        weights[name] = np.round(values, 3)
    return weights


def make_sequences(config, random):
    return [[int(t) for t in random.randint(0, config["vocabularySize"], size=length + 1)]
            for length in LENGTHS]


def pad(sequences):
    """Token ids read and asked for, and where there is one: three (b, t) arrays."""
    longest = max(map(len, sequences)) - 1
    inputs = np.zeros((len(sequences), longest), int)
    targets = np.zeros((len(sequences), longest), int)
    present = np.zeros((len(sequences), longest), bool)
    for row, sequence in enumerate(sequences):
        count = len(sequence) - 1
        inputs[row, :count] = sequence[:-1]
        targets[row, :count] = sequence[1:]
        present[row, :count] = True
    return inputs, targets, present


# ---------------------------------------------------------------- forward

def normalize(x, gain, bias):
    centered = x - x.mean(-1, keepdims=True)
    root = np.sqrt((centered ** 2).mean(-1, keepdims=True) + EPSILON)
    unit = centered / root
    return unit * gain + bias, (unit, root)


def activate(x, kind):
    if kind == "RELU":
        return np.where(x.real > 0, x, 0)
    return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x ** 3)))


def position_table(config, weights):
    if config["positions"] == "LEARNED":
        return weights["positionEmbedding"]
    channels, context = config["dModel"], config["context"]
    precision = weights["tokenEmbedding"].real.dtype
    if config["positions"] == "NONE":
        return np.zeros((context, channels), precision)
    rates = 10000.0 ** (-np.arange(0, channels, 2) / channels)
    angles = np.arange(context)[:, None] * rates
    table = np.stack([np.sin(angles), np.cos(angles)], -1).reshape(context, -1)[:, :channels]
    return table.astype(precision)


def forward(config, weights, batch):
    """The loss, and all that the backward pass needs. Works on complex weights too."""
    inputs, targets, present = batch
    heads = config["heads"]
    length = inputs.shape[1]
    causal = np.tril(np.ones((length, length), bool))
    tape = {"blocks": []}
    x = weights["tokenEmbedding"][inputs] + position_table(config, weights)[:length]
    for i in range(config["layers"]):
        w = {k.split(".", 1)[1]: a for k, a in weights.items() if k.startswith(f"block{i}.")}
        kept = {"w": w}
        a, kept["norm1"] = normalize(x, w["attentionNorm.gain"], w["attentionNorm.bias"])
        split = lambda m: (a @ w["attention." + m].T).reshape(*a.shape[:2], heads, -1)
        q, k, v = split("query"), split("key"), split("value")
        scores = np.einsum("bthd,bshd->bhts", q, k) / math.sqrt(q.shape[-1])
        scores = np.where(causal, scores, -np.inf)
        powers = np.exp(scores - scores.real.max(-1, keepdims=True))
        p = powers / powers.sum(-1, keepdims=True)
        mixed = np.einsum("bhts,bshd->bthd", p, v).reshape(a.shape)
        x = x + mixed @ w["attention.output"].T
        kept.update(a=a, q=q, k=k, v=v, p=p, mixed=mixed)
        e, kept["norm2"] = normalize(x, w["feedForwardNorm.gain"], w["feedForwardNorm.bias"])
        z = e @ w["feedForward.expand.weight"].T + w["feedForward.expand.bias"]
        g = activate(z, config["activation"])
        x = x + g @ w["feedForward.contract.weight"].T + w["feedForward.contract.bias"]
        kept.update(e=e, z=z, g=g)
        tape["blocks"].append(kept)
    y, tape["norm"] = normalize(x, weights["finalNorm.gain"], weights["finalNorm.bias"])
    table = weights["tokenEmbedding" if config["tied"] else "output.weight"]
    logits = y @ table.T + weights["output.bias"]
    powers = np.exp(logits - logits.real.max(-1, keepdims=True))
    probabilities = powers / powers.sum(-1, keepdims=True)
    chosen = np.take_along_axis(probabilities, targets[..., None], -1)[..., 0]
    loss = -np.log(chosen[present]).mean()
    tape.update(y=y, table=table, probabilities=probabilities)
    return loss, tape


# ---------------------------------------------------------------- backward

def normalize_backward(dy, gain, saved):
    """By the Jacobian of each token: (I - 1/C - unit unit' / C) / root."""
    unit, root = saved
    channels = unit.shape[-1]
    jacobian = (np.eye(channels, dtype=unit.dtype) - 1 / channels
                - np.einsum("btc,btk->btck", unit, unit) / channels) / root[..., None]
    dx = np.einsum("btck,btk->btc", jacobian, dy * gain)
    return dx, (dy * unit).sum((0, 1))[None], dy.sum((0, 1))[None]


def activation_slope(x, kind):
    if kind == "RELU":
        return (x > 0).astype(x.dtype)
    root = math.sqrt(2 / math.pi)
    inner = root * (x + 0.044715 * x ** 3)
    return 0.5 * (1 + np.tanh(inner)) + 0.5 * x * root * (1 + 0.134145 * x ** 2) / np.cosh(inner) ** 2


def outer(dy, x):
    return np.einsum("bto,bti->oi", dy, x)


def backward(config, weights, batch, tape):
    inputs, targets, present = batch
    grads = {name: np.zeros_like(value) for name, value in weights.items()}
    one_hot = np.eye(config["vocabularySize"], dtype=tape["probabilities"].dtype)[targets]
    dlogits = (tape["probabilities"] - one_hot) * present[..., None] / int(present.sum())
    grads["tokenEmbedding" if config["tied"] else "output.weight"] += outer(dlogits, tape["y"])
    grads["output.bias"] += dlogits.sum((0, 1))
    dx, grads["finalNorm.gain"], grads["finalNorm.bias"] = normalize_backward(
        dlogits @ tape["table"], weights["finalNorm.gain"], tape["norm"])
    for i in reversed(range(config["layers"])):
        dx = block_backward(config, tape["blocks"][i], dx, f"block{i}.", grads)
    np.add.at(grads["tokenEmbedding"], inputs, dx)
    if config["positions"] == "LEARNED":
        grads["positionEmbedding"][:inputs.shape[1]] += dx.sum(0)
    return grads


def block_backward(config, kept, dx, name, grads):
    w = kept["w"]
    grads[name + "feedForward.contract.weight"] = outer(dx, kept["g"])
    grads[name + "feedForward.contract.bias"] = dx.sum((0, 1))[None]
    dz = (dx @ w["feedForward.contract.weight"]) * activation_slope(kept["z"], config["activation"])
    grads[name + "feedForward.expand.weight"] = outer(dz, kept["e"])
    grads[name + "feedForward.expand.bias"] = dz.sum((0, 1))[None]
    through, *norm = normalize_backward(
        dz @ w["feedForward.expand.weight"], w["feedForwardNorm.gain"], kept["norm2"])
    grads[name + "feedForwardNorm.gain"], grads[name + "feedForwardNorm.bias"] = norm
    dx = dx + through

    grads[name + "attention.output"] = outer(dx, kept["mixed"])
    q, k, v, p = (kept[key] for key in "qkvp")
    dmixed = (dx @ w["attention.output"]).reshape(q.shape)
    dv = np.einsum("bhts,bthd->bshd", p, dmixed)
    dp = np.einsum("bthd,bshd->bhts", dmixed, v)
    jacobian = np.einsum("bhts,sr->bhtsr", p, np.eye(p.shape[-1], dtype=p.dtype))
    jacobian -= p[..., None] * p[..., None, :]
    dscores = np.einsum("bhtsr,bhtr->bhts", jacobian, dp) / math.sqrt(q.shape[-1])
    dq = np.einsum("bhts,bshd->bthd", dscores, k)
    dk = np.einsum("bhts,bthd->bshd", dscores, q)
    da = 0
    for matrix, d in (("query", dq), ("key", dk), ("value", dv)):
        d = d.reshape(kept["a"].shape)
        grads[name + "attention." + matrix] = outer(d, kept["a"])
        da = da + d @ w["attention." + matrix]
    through, *norm = normalize_backward(da, w["attentionNorm.gain"], kept["norm1"])
    grads[name + "attentionNorm.gain"], grads[name + "attentionNorm.bias"] = norm
    return dx + through


def loss_and_gradients(config, weights, batch):
    loss, tape = forward(config, weights, batch)
    return loss, backward(config, weights, batch, tape)


# ---------------------------------------------------------------- training

def norm_of(grads):
    return np.linalg.norm(np.concatenate([g.ravel() for g in grads.values()]))


def clipped(grads, clip):
    factor = float(min(1.0, clip / norm_of(grads)))
    return {name: g * factor for name, g in grads.items()}


def is_decayed(name):
    return ".attention." in name or name.endswith(".weight")


def train(config, start, batch, steps, rule):
    """The loss before each update, and the weights after the last."""
    weights = dict(start)
    first = {name: np.zeros_like(w) for name, w in start.items()}
    second = {name: np.zeros_like(w) for name, w in start.items()}
    rate, b1, b2 = rule["learningRate"], rule["beta1"], rule["beta2"]
    losses = []
    for step in range(1, steps + 1):
        loss, grads = loss_and_gradients(config, weights, batch)
        losses.append(float(loss))
        for name, g in clipped(grads, rule["clipNorm"]).items():
            if rule["kind"] == "SGD":
                first[name] = rule["momentum"] * first[name] + g
                weights[name] = weights[name] - rate * first[name]
                continue
            first[name] += (1 - b1) * (g - first[name])
            second[name] += (1 - b2) * (g ** 2 - second[name])
            if rule["kind"] == "ADAMW" and is_decayed(name):
                weights[name] = weights[name] * (1 - rate * rule["weightDecay"])
            mean = first[name] / (1 - b1 ** step)
            spread = np.sqrt(second[name] / (1 - b2 ** step))
            weights[name] = weights[name] - rate * mean / (spread + rule["epsilon"])
    return losses, weights


# ---------------------------------------------------------------- the files

def start_of(case):
    random = np.random.RandomState(case["seed"])  # its numbers are the same in every numpy
    weights = make_weights(case["config"], random)
    return weights, make_sequences(case["config"], random)


def generate(name):
    case = CASES[name]
    config = case["config"]
    weights, sequences = start_of(case)
    batch = pad(sequences)
    loss, grads = loss_and_gradients(config, weights, batch)
    cut = clipped(grads, OPTIMIZER["clipNorm"])
    runs = {}
    for run, (steps, rule) in RUNS.items():
        losses, after = train(config, weights, batch, steps, rule)
        runs[run] = dict(optimizer=rule, losses=losses, weights=after)
    require_well_conditioned(name, cut, runs)
    return dict(name=name, config=config, sequences=sequences, weights=weights, loss=float(loss),
                gradientNorm=float(norm_of(grads)), clipNorm=OPTIMIZER["clipNorm"], gradients=grads,
                clippedGradients=cut, runs=runs)


def require_well_conditioned(name, clipped_gradients, runs):
    """Refuses a seed whose numbers hang on rounding, so that a disagreement means a mistake.

    Adam's first step is nearly the sign of a gradient, so none may lie close to 0 but not on it.
    And a training can pass a stretch where any difference doubles from step to step (close to half
    of the seeds tried do, by gradient descent at 0.1), so the same trainings in single precision
    must stay within a tenth of what the Java tests allow.
    """
    smallest = min(np.abs(g[g != 0]).min() for g in clipped_gradients.values())
    if smallest < 3e-6:
        raise SystemExit(f"{name}: a gradient of {smallest:.1e}; choose another seed")
    weights, sequences = start_of(CASES[name])
    single = {tensor: value.astype(np.float32) for tensor, value in weights.items()}
    for run, (steps, rule) in RUNS.items():
        _, after = train(CASES[name]["config"], single, pad(sequences), steps, rule)
        worst = max(relative(runs[run]["weights"][tensor], after[tensor]) for tensor in after)
        if any(value.dtype != np.float32 for value in after.values()):
            raise SystemExit(f"{name}, {run}: not in single precision throughout")
        if worst > (1e-5 if steps > 1 else 1e-6):
            raise SystemExit(f"{name}, {run}: single precision is off by {worst:.1e}; choose another seed")


def dump(value, indent=0):
    """JSON with one line a tensor."""
    pad_by = " " * (indent + 1)
    if isinstance(value, np.ndarray):
        return json.dumps(value.tolist(), separators=(",", ":"))
    if isinstance(value, dict):
        inside = [f"{pad_by}{json.dumps(k)}: {dump(v, indent + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(inside) + "\n" + " " * indent + "}"
    return json.dumps(value, separators=(",", ":"))


def path_of(name):
    return HERE / f"case-{name}.json"


def write():
    for name in CASES:
        path_of(name).write_text(dump(generate(name)) + "\n", encoding="utf-8")
        print(f"{path_of(name).name}: {path_of(name).stat().st_size} bytes")


# ---------------------------------------------------------------- checks

def relative(expected, actual):
    expected, actual = np.asarray(expected, float), np.asarray(actual, float)
    if expected.shape != actual.shape:
        return np.inf
    largest = np.abs(expected).max()
    worst = np.abs(expected - actual).max()
    if np.isnan(worst):
        return np.inf
    return worst / largest if largest > 0 else worst


def check():
    """Each gradient against Im(loss(w + ih)) / h, which has no cancellation: near 1e-15."""
    worst = 0.0
    for name, case in CASES.items():
        for positions in ("LEARNED", "SINUSOIDAL", "NONE"):
            config = dict(case["config"], positions=positions)
            weights, sequences = start_of(dict(case, config=config))
            batch = pad(sequences)
            _, grads = loss_and_gradients(config, weights, batch)
            for tensor, value in weights.items():
                slopes = np.zeros_like(value)
                for index in np.ndindex(*value.shape):
                    moved = value.astype(complex)
                    moved[index] += 1e-30j
                    slopes[index] = forward(config, {**weights, tensor: moved}, batch)[0].imag / 1e-30
                error = relative(slopes, grads[tensor])
                worst = max(worst, error)
                if error > 1e-12:
                    print(f"{name}, {positions}: the gradient of {tensor} is off by {error:.1e}")
        print(f"{name}: checked, worst so far {worst:.1e} of a tensor's largest value")
    return worst <= 1e-12


def differences(expected, actual, where=""):
    """The largest relative difference of any tensor or list of numbers, and where it is."""
    if isinstance(expected, dict):
        if list(expected) != list(actual):
            return [(np.inf, where + " names")]
        return [d for k in expected for d in differences(expected[k], actual[k], f"{where}/{k}")]
    if isinstance(expected, (str, bool)):
        return [(0.0 if expected == actual else np.inf, where)]
    if where == "/sequences":
        return [(0.0 if expected == actual else np.inf, where)]
    return [(relative(expected, actual), where)]


def verify():
    good = True
    for name in CASES:
        stored = json.loads(path_of(name).read_text(encoding="utf-8"))
        worst, where = max(differences(stored, generate(name)))
        good &= bool(worst <= 1e-11)
        print(f"{name}: differs by at most {worst:.1e} of the largest value, at {where}")
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="check the gradients numerically")
    parser.add_argument("--verify", action="store_true", help="compare with the stored files")
    options = parser.parse_args()
    if not (options.check or options.verify):
        write()
        return 0
    good = True
    if options.check:
        good &= check()
    if options.verify:
        good &= verify()
    print("all agree" if good else "THEY DISAGREE")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
