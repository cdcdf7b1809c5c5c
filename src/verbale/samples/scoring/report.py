"""The score as a table for people and as JSON for machines."""

import json
from collections.abc import Iterable, Mapping

from verbale.samples.scoring.figures import Comparison, Difference, Figure, total


def table(figures: Mapping[str, Figure]) -> str:
    """A line a field: how many the letters have and how many were read, precision, recall, F1, and spans exact to the letter."""
    head = f"{'field':<28}{'golden':>8}{'read':>8}{'prec.':>8}{'recall':>8}{'F1':>8}{'spans':>8}"
    lines = [head, "-" * len(head)]
    heads = list(dict.fromkeys(name.partition(".")[0] for name in figures))
    for name in sorted(figures, key=lambda name: heads.index(name.partition(".")[0])):
        figure = figures[name]
        if figure.golden or figure.false:
            shares = (figure.precision, figure.recall, figure.f1, figure.exact_spans)
            lines.append(
                f"{name:<28}{figure.golden:>8}{figure.right + figure.false:>8}{''.join(f'{_share(s):>8}' for s in shares)}"
            )
    return "\n".join(lines)


def differences(comparisons: Mapping[str, Comparison], fields: Iterable[str] = ()) -> str:
    """A line each difference, below the name of its letter; of the named fields only, where any are named."""
    wanted = tuple(fields)
    lines = []
    for name, comparison in comparisons.items():
        kept = [one for one in comparison.differences if not wanted or one.field in wanted]
        if kept:
            lines += [f"\n{name}", *(_line(one) for one in kept)]
    return "\n".join(lines)


def as_json(comparisons: Mapping[str, Comparison]) -> str:
    """Figures of all letters together and of each, with every difference."""
    return json.dumps(
        {
            "fields": _figures(total(comparisons.values())),
            "letters": {
                name: {
                    "fields": _figures(comparison.figures),
                    "differences": [
                        {
                            "field": one.field,
                            "fault": one.fault,
                            "words": one.words,
                            "golden": one.golden,
                            "read": one.read,
                            "place": one.place,
                        }
                        for one in comparison.differences
                    ],
                }
                for name, comparison in comparisons.items()
            },
        },
        ensure_ascii=False,
        indent=1,
    )


def _figures(figures: Mapping[str, Figure]) -> dict[str, dict[str, int | float | None]]:
    return {
        name: {
            "golden": figure.golden,
            "right": figure.right,
            "false": figure.false,
            "missed": figure.missed,
            "precision": figure.precision,
            "recall": figure.recall,
            "f1": figure.f1,
            "exact_spans": figure.exact_spans,
        }
        for name, figure in figures.items()
    }


def _line(one: Difference) -> str:
    words = one.words if len(one.words) <= 90 else f"{one.words[:60]} … {one.words[-25:]}"
    values = " | ".join(f"{side}: {value}" for side, value in (("golden", one.golden), ("read", one.read)) if value)
    return f"  {one.fault:<8} {one.field:<24} “{words}”  {values}"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
