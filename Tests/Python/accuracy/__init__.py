"""How well Dateline reads: scorers for the hand-annotated texts of Tests/Accuracy."""
