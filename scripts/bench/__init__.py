"""Benchmarks: Verbale beside its peers, in turn and in one run, as ratios. `make bench` writes `docs/benchmarks.md`."""
