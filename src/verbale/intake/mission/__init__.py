"""A letter laid at the counter for a Permanent Mission, which opens it with the code of that letter and nothing else."""
