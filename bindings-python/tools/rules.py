"""Writes python/gongkai/rules.py from the register; with --check only says whether it is up to date."""

import sys
from pathlib import Path

from gongkai import _native

HEAD = '''"""The name of every rule of the register as a constant, with its form and title.

>>> from gongkai import rules
>>> rules.REQUEST_REPLY
'request.reply'
"""

from typing import Final

'''
FILE = Path(__file__).parent.parent / "python" / "gongkai" / "rules.py"


def rendered() -> str:
    """The whole file."""
    return HEAD + "".join(
        f'{id.upper().replace(".", "_")}: Final = "{id}"\n"""{form}: {zh}, {en}"""\n' for id, form, zh, en in _native.register()
    )


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(f"{FILE} is not what tools/rules.py writes" if FILE.read_text(encoding="utf-8") != rendered() else 0)
    FILE.write_text(rendered(), encoding="utf-8")
