"""Makes simplified.txt and traditional.txt; see README.md for what they hold and where the sources come from.

    python generate.py Unihan_Variants.txt STCharacters.txt TSCharacters.txt
"""

import pathlib
import sys


def unihan(path):
    """The characters that have another simplified form, and those that have another traditional form, by Unihan."""
    forms = {"kSimplifiedVariant": {}, "kTraditionalVariant": {}}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        code, field, values = (line.split("\t") + ["", "", ""])[:3]
        if line.startswith("U+") and field in forms:
            char = chr(int(code[2:], 16))
            forms[field][char] = {chr(int(value.split("<")[0][2:], 16)) for value in values.split()}
    return [{char for char, others in form.items() if others - {char}} for form in forms.values()]


def opencc(path):
    """The characters that the dictionary always replaces."""
    lines = pathlib.Path(path).read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {char for char, others in pairs if char not in others.split()}


def within(charset):
    """The Chinese characters of a character set of one script, drawn up before the scripts were mixed in computers."""

    def has(char):
        try:
            return len(char.encode(charset)) == 2
        except UnicodeEncodeError:
            return False

    return {chr(code) for code in range(0x4E00, 0xA000) if has(chr(code))}


variants, simplified_words, traditional_words = sys.argv[1:]
has_simplified, has_traditional = unihan(variants)
mainland, taiwan = within("gb2312"), within("big5")
lists = {
    "simplified.txt": (has_traditional - has_simplified) & opencc(simplified_words) & mainland - taiwan,
    "traditional.txt": (has_simplified - has_traditional) & opencc(traditional_words) & taiwan - mainland,
}
for name, chars in lists.items():
    ordered = "".join(sorted(chars))
    text = "".join(ordered[at : at + 40] + "\n" for at in range(0, len(ordered), 40))
    pathlib.Path(__file__).with_name(name).write_text(text, encoding="utf-8")
    print(name, len(ordered))
