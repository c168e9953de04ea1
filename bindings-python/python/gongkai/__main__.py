"""``python -m gongkai``: see :mod:`gongkai._cli`."""

import sys

from ._cli import main

sys.exit(main())
