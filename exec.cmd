@rem npm scripts begin with `exec`, so that a signal reaches the task and not a shell before it; this is its like for Windows.
@%*
