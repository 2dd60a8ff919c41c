"""Two rows of texts beside each other: which item of the one is which of the other. Quick for any input."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

Pair = tuple[int, int]
"""A place in the row before and one in the row after."""

# Within a gap that no unique item divides, difflib takes time by the product of both lengths.
_LARGEST_GAP = 40_000
# A word that so many texts share tells none of them from the others.
_TELLING_IN_AT_MOST = 12
_MOST_CANDIDATES = 4
_LIKE = 0.5
_WORD = re.compile(r"\w+")


def common(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    """The places of equal items, rising on both sides.

    Items that occur once on each side are the anchors; what lies between two of them is looked at alone.
    """
    pairs: list[Pair] = []
    gaps = [(0, len(before), 0, len(after))]
    while gaps:
        first, last, start, end = gaps.pop()
        while first < last and start < end and before[first] == after[start]:
            pairs.append((first, start))
            first, start = first + 1, start + 1
        while first < last and start < end and before[last - 1] == after[end - 1]:
            last, end = last - 1, end - 1
            pairs.append((last, end))
        inside = (before[first:last], after[start:end])
        anchors = [(first + i, start + j) for i, j in _anchors(*inside)]
        if anchors:
            pairs.extend(anchors)
            edges = [(first - 1, start - 1), *anchors, (last, end)]
            gaps.extend((i + 1, k, j + 1, m) for (i, j), (k, m) in pairwise(edges))
        elif 0 < (last - first) * (end - start) <= _LARGEST_GAP:
            blocks = SequenceMatcher(None, *inside).get_matching_blocks()
            pairs.extend((first + i + n, start + j + n) for i, j, size in blocks for n in range(size))
    return sorted(pairs)


def _anchors(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    once_before, once_after = _once(before), _once(after)
    return rising((i, once_after[item]) for item, i in once_before.items() if item in once_after)


def _once(items: Sequence[str]) -> dict[str, int]:
    """The place of each item that occurs once, in their order."""
    counts = Counter(items)
    return {item: place for place, item in enumerate(items) if counts[item] == 1}


def rising(pairs: Iterable[Pair]) -> list[Pair]:
    """The longest choice of ``pairs`` whose places rise on both sides; no place may be in two pairs."""
    chain_ends: list[int] = []
    last_of_chain: list[int] = []
    came_from: list[int] = []
    ordered = sorted(pairs)
    for index, (_, place) in enumerate(ordered):
        length = bisect_left(chain_ends, place)
        came_from.append(last_of_chain[length - 1] if length else -1)
        chain_ends[length : length + 1] = [place]
        last_of_chain[length : length + 1] = [index]
    found: list[Pair] = []
    index = last_of_chain[-1] if last_of_chain else -1
    while index >= 0:
        found.append(ordered[index])
        index = came_from[index]
    return found[::-1]


def gaps(pairs: Sequence[Pair], before: int, after: int) -> Iterator[tuple[range, range]]:
    """What lies before, between and after rising ``pairs`` in rows of these lengths, one gap more than pairs."""
    for (i, j), (k, m) in pairwise([(-1, -1), *pairs, (before, after)]):
        yield range(i + 1, k), range(j + 1, m)


def alike(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    """The texts that share half of their words or more, each at most once, the most alike first."""
    words_before, words_after = [_words(text) for text in before], [_words(text) for text in after]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(words_after):
        for word in words:
            places[word].append(place)
    telling = {word: found for word, found in places.items() if len(found) <= _TELLING_IN_AT_MOST}
    scored = sorted(
        (-score, i, j)
        for i, words in enumerate(words_before)
        for j in _candidates(words, telling, i, len(after))
        if (score := _likeness(words, words_after[j])) >= _LIKE
    )
    taken_before: set[int] = set()
    taken_after: set[int] = set()
    found: list[Pair] = []
    for _, i, j in scored:
        if i not in taken_before and j not in taken_after:
            taken_before.add(i)
            taken_after.add(j)
            found.append((i, j))
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _candidates(words: frozenset[str], telling: dict[str, list[int]], place: int, count: int) -> set[int]:
    shared = Counter(found for word in words for found in telling.get(word, ()))
    likely = {found for found, _ in shared.most_common(_MOST_CANDIDATES)}
    return likely | ({place} if place < count else set())


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """From 0, no word in common, to 1."""
    size = len(one) + len(other)
    return 2 * len(one & other) / size if size else 0.0
