"""Silhouettes and neighbour purities computed by numpy, for the tests to be held against.

    python3 cluster_reference.py

writes clusters.csv beside itself: case,kind,index,values... with kinds row (index = label; a single-precision
embedding) and measures (2-D silhouette, 3-nearest-neighbour purity).
"""

from pathlib import Path

import numpy as np


def line(case, kind, index, values):
    return ",".join([case, kind, str(index)] + [repr(float(v)) for v in values]) + "\n"


def silhouette(points, labels):
    distances = np.linalg.norm(points[:, None] - points[None], axis=2)
    scores = []
    for i, label in enumerate(labels):
        own = labels == label
        if own.sum() == 1:
            scores.append(0.0)
            continue
        a = distances[i, own].sum() / (own.sum() - 1)
        b = min(distances[i, labels == other].mean() for other in set(labels) - {label})
        scores.append((b - a) / max(a, b))
    return np.mean(scores)


def purity(rows, labels):
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    cosine = unit @ unit.T
    np.fill_diagonal(cosine, -np.inf)
    nearest = np.argsort(-cosine, axis=1, kind="stable")[:, : min(3, len(rows) - 1)]
    return np.mean(labels[nearest] == labels[:, None])


def plane(rows):
    x = rows - rows.mean(0)
    return x @ np.linalg.svd(x, full_matrices=False)[2][:2].T


out = "case,kind,index,values\n"
rng = np.random.default_rng(3)
for name, sizes, channels, spread in [
    ("clear", [5, 5, 5, 5], 16, 0.3),
    ("blurred", [5, 5, 5, 5], 16, 1.5),
    ("uneven", [7, 1, 3], 5, 0.8),
    ("noise", [6, 6, 6], 9, 50.0),
    ("three words", [2, 1], 4, 1.0),
]:
    labels = np.repeat(np.arange(len(sizes)), sizes)
    rows = rng.standard_normal((len(sizes), channels))[labels] + spread * rng.standard_normal((len(labels), channels))
    rows = rows.astype(np.float32).astype(np.float64)
    for label, row in zip(labels, rows):
        out += line(name, "row", label, row)
    out += line(name, "measures", 0, [silhouette(plane(rows), labels), purity(rows, labels)])
(Path(__file__).parent / "clusters.csv").write_text(out, encoding="utf-8")
