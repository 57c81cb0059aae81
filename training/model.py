"""From stories to weights: features as a matrix, features left out at random, and the classifier of lessons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import chain
import numpy as np
from numpy.typing import NDArray
from rows import Story
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

from greenroom.structure.features import around, lesson, place
from greenroom.structure.sketch import sketch

Floats: TypeAlias = NDArray[np.float64]
Matrix: TypeAlias = Any  # scipy's sparse matrices have no types of their own
Rows: TypeAlias = Sequence[Sequence[str]]

#: Stands beside each sentence written for this project and is nought when the program runs: how often *these* authors
#: write a lesson, or a task, is theirs.
OWN = "own"
#: A feature has to occur in so many sentences.
ENOUGH = 3
#: How strongly weights are drawn to nought, by what a feature begins with.
PENALTIES = (
    (("A@", "B@", "C@", "D@"), 60.0),
    (("p:", "n:"), 48.0),
    (("b:", "a:"), 80.0),
    (("bias", OWN), 0.1),
    (("",), 24.0),
)
#: Each story is shown so many times, each time with half of its features left out, and the fit stops after so many
#: rounds: many cues say the same, and none may be relied on alone. Both were worth more than any penalty.
COPIES, LEFT_OUT, ROUNDS = 3, 0.5, 40
#: Weights are written in thousandths; a feature without one of at least this many is left out.
LEAST = 5
LESSON_PENALTY = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Weights, in thousandths.

    Attributes:
        features: for each feature, a weight for each state.
        steps: the log weight of each step.
        lesson: for each feature, a weight for a sentence being a lesson.
    """

    features: dict[str, list[int]]
    steps: list[list[int]]
    lesson: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A story with what its sentences show."""

    story: Story
    rows: Rows
    lessons: Rows

    @classmethod
    def of(cls, story: Story, *, place_only: bool = False) -> Told:
        """Return a story with its features; ``place_only`` for where its sentences stand and nothing else."""
        sketches = [sketch(text) for text in story.texts]
        sizes = [len(text) for text in story.texts]
        rows = (
            [list(place(index, sizes)) for index in range(len(sizes))]
            if place_only
            else list(around(story.texts, sketches, story.question))
        )
        return cls(story=story, rows=rows, lessons=[list(lesson(at, sketches)) for at in range(len(sketches))])


def vocabulary(rows: Iterable[Sequence[str]]) -> dict[str, int]:
    """Return the features that are frequent enough, by name, numbered."""
    counts = Counter(name for row in rows for name in set(row))
    return {name: number for number, name in enumerate(sorted(name for name, n in counts.items() if n >= ENOUGH))}


def matrix(rows: Iterable[Sequence[str]], known: dict[str, int]) -> Matrix:
    """Return a row of noughts and ones for each sentence."""
    ends, found = [0], []
    for row in rows:
        found += sorted({known[name] for name in row if name in known})
        ends.append(len(found))
    return csr_matrix((np.ones(len(found)), found, ends), shape=(len(ends) - 1, len(known)))


def fit(told: Sequence[Told]) -> Fitted:
    """Fit the chain and the classifier of lessons."""
    rows = [[*row, OWN] if one.story.own else list(row) for one in told for row in one.rows]
    known = vocabulary(rows)
    x = matrix(rows, known)
    allowed = np.zeros((x.shape[0], chain.STATES), bool)
    labels = [(label, joint) for one in told for label, joint in zip(one.story.labels, one.story.joint, strict=True)]
    for row, (label, joint) in zip(allowed, labels, strict=True):
        for part in (label, label if joint is None else joint):
            row[2 * part : 2 * part + 2] = True
    rng = np.random.default_rng(1)
    copies = []
    for _ in range(COPIES):
        copy = x.copy()
        copy.data = copy.data * (rng.random(len(copy.data)) > LEFT_OUT) / (1 - LEFT_OUT)
        copy.eliminate_zeros()
        copies.append(copy)
    lengths = [len(one.rows) for one in told] * COPIES
    penalty = COPIES * np.array([next(p for starts, p in PENALTIES if name.startswith(starts)) for name in known])
    stories = chain.Stories.of(vstack(copies).tocsr(), lengths)
    w, u = chain.fit(stories, np.vstack([allowed] * COPIES), penalty, rounds=ROUNDS)
    whole = np.rint(1000 * w).astype(int)
    return Fitted(
        features={
            name: whole[at].tolist() for name, at in known.items() if name != OWN and abs(whole[at]).max() >= LEAST
        },
        steps=np.rint(1000 * u).astype(int).tolist(),
        lesson=fit_lessons(told),
    )


def fit_lessons(told: Sequence[Told]) -> dict[str, int]:
    """Fit which sentence reads as a lesson, wherever it is filed."""
    rows = [row for one in told for row in one.lessons]
    known = vocabulary(rows)
    x = matrix(rows, known)
    y = np.array([float(lesson) for one in told for lesson in one.story.lessons])

    def loss(w: Floats) -> tuple[float, Floats]:
        z = np.asarray(x @ w)
        value = float((np.logaddexp(0, z) - y * z).sum()) + LESSON_PENALTY * float(w @ w)
        return value, np.asarray(x.T @ (1 / (1 + np.exp(-z)) - y)) + 2 * LESSON_PENALTY * w

    found = minimize(loss, np.zeros(len(known)), jac=True, method="L-BFGS-B").x
    whole = np.rint(1000 * found).astype(int)
    return {name: int(whole[at]) for name, at in known.items() if whole[at]}


def chances(fitted: Fitted, told: Sequence[Told]) -> list[Floats]:
    """Return for each story the probability of each part for each sentence."""
    known = {name: number for number, name in enumerate(fitted.features)}
    x = matrix([row for one in told for row in one.rows], known)
    lengths = [len(one.rows) for one in told]
    w = np.array(list(fitted.features.values())) / 1000
    found = chain.marginals(x, lengths, w, np.array(fitted.steps) / 1000)
    return np.split(found, np.cumsum(lengths)[:-1])
