"""What a message means: its language, its danger, its topics, and what to do with them.

Rule 1: nothing in this room keeps or logs a person's words. Rule 2: after construction everything is pure:
the same message gets the same understanding. Rule 3: it learns from content alone, at load time.
"""

import os

# One question is too small a job to share: with several BLAS threads it takes ten times as long on a busy machine.
# numpy reads this when it is first imported, which happens below this line; an operator's own value stays.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
