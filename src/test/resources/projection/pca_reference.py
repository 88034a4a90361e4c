"""Principal components and aligned planes computed by numpy, for the tests to be held against.

    python3 pca_reference.py

writes beside itself
  components.csv  case,kind,index,values...   kinds: row, mean, eigenvalues, axis
  alignment.csv   case,kind,index,values...   kinds: settings (k, mu, limit in degrees), row (index = frame), axis
All rows are single-precision numbers, everything else is double. The components come from the singular values of
the centred rows (no covariance is formed); the alignment follows docs/math/projection.md, with full eigenvalue and
singular value decompositions by LAPACK.
"""

from pathlib import Path

import numpy as np

HERE = Path(__file__).parent


def line(case, kind, index, values):
    return ",".join([case, kind, str(index)] + [repr(float(v)) for v in values]) + "\n"


def component_cases(rng):
    yield "noise", 0.1 * rng.standard_normal((40, 16))
    centres = rng.standard_normal((4, 16))
    yield "clusters-far-from-zero", 3 + np.repeat(centres, 5, 0) + 0.2 * rng.standard_normal((20, 16))
    yield "fewer-rows-than-channels", rng.standard_normal((5, 12))
    yield "graded", rng.standard_normal((60, 10)) * 10.0 ** (-0.4 * np.arange(10))
    yield "two-rows", rng.standard_normal((2, 4))
    yield "line", np.outer(np.arange(6), [1.0, -2.0, 0.5, 4.0, 0.0])
    rows = rng.standard_normal((50, 8))
    q = np.linalg.qr(rows - rows.mean(0))[0]  # centred orthonormal columns, so that the variances are chosen
    rotation = np.linalg.qr(rng.standard_normal((8, 8)))[0]
    yield "small-gap", 10 * q * np.sqrt([1.0, 0.5, 0.498, 0.1, 0.05, 0.02, 0.01, 0.001]) @ rotation
    yield "tiny", 1e-12 * rng.standard_normal((9, 5))


def components():
    out = "case,kind,index,values\n"
    rng = np.random.default_rng(7)
    for name, rows in component_cases(rng):
        rows = rows.astype(np.float32).astype(np.float64)
        mean = rows.mean(0)
        _, s, vt = np.linalg.svd(rows - mean, full_matrices=True)
        eigenvalues = np.zeros(rows.shape[1])
        eigenvalues[: len(s)] = s**2 / len(rows)
        for i, row in enumerate(rows):
            out += line(name, "row", i, row)
        out += line(name, "mean", 0, mean)
        out += line(name, "eigenvalues", 0, eigenvalues)
        for j in range(min(3, rows.shape[1])):
            out += line(name, "axis", j, vt[j])
    (HERE / "components.csv").write_text(out, encoding="utf-8")


def top(matrix, k):
    values, vectors = np.linalg.eigh(matrix)
    return vectors[:, np.argsort(-values)[:k]]


def signed(basis):
    for j in range(basis.shape[1]):
        if basis[np.argmax(np.abs(basis[:, j])), j] < 0:
            basis[:, j] *= -1
    return basis


def turned(d, b, limit):
    """D turned towards the plane of B."""
    u, _, vt = np.linalg.svd(d.T @ b)
    dh, bh = d @ u, b @ vt.T
    cosines = np.sum(dh * bh, 0)
    q = bh - dh * cosines
    norms = np.linalg.norm(q, axis=0)
    theta = np.arctan2(norms, cosines)
    if theta.max() <= limit:
        p, _, qt = np.linalg.svd(b.T @ d)
        return b @ p @ qt
    phi = np.minimum(theta, limit)
    n = dh * np.cos(phi) + q / np.where(norms > 0, norms, 1) * np.sin(phi)
    w, _, zt = np.linalg.svd(n @ u.T, full_matrices=False)
    return w @ zt


def alignment():
    out = "case,kind,index,values\n"
    rng = np.random.default_rng(11)
    for name, k, mu, degrees, pace in [
        ("plane", 2, 0.01, 4.0, 0.12),
        ("plane-without-hysteresis", 2, 0.0, 2.0, 0.12),
        ("plane-unhurried", 2, 0.01, 30.0, 0.01),
        ("space", 3, 0.01, 4.0, 0.12),
    ]:
        out += line(name, "settings", 0, [k, mu, degrees])
        rows = rng.standard_normal((9, 6))
        d = None
        for frame in range(8):
            rows = rows + pace * rng.standard_normal(rows.shape)
            single = rows.astype(np.float32).astype(np.float64)
            x = single - single.mean(0)
            sigma = x.T @ x / len(x)
            if d is None:
                d = signed(top(sigma, k))
            else:
                b = top(sigma + mu * np.trace(sigma) * d @ d.T, k)
                d = turned(d, b, np.radians(degrees))
            for row in single:
                out += line(name, "row", frame, row)
            for j in range(k):
                out += line(name, "axis", frame, d[:, j])
    (HERE / "alignment.csv").write_text(out, encoding="utf-8")


components()
alignment()
