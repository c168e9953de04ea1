//! Content lines of RFC 5545: escaped, folded at 75 octets between characters, ended by CRLF.

/// The octets of a line without its end (RFC 5545, 3.1).
const WIDEST: usize = 75;

/// A text of content lines.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property whose value needs no escaping.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{value}"));
    }

    /// A property whose value is text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{}", escaped(value)));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }

    fn line(&mut self, line: &str) {
        let mut width = 0;
        for character in line.chars() {
            if width + character.len_utf8() > WIDEST {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(character);
            width += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Text as a value (RFC 5545, 3.3.11); characters that no value may hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push('\t'),
            character if character.is_control() => {}
            character => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> String {
        let mut lines = Lines::default();
        lines.text("X", value);
        lines.finish()
    }

    #[test]
    fn lines_are_escaped() {
        assert_eq!(text("a;b,c\\d\r\ne\u{7}\rf"), "X:a\\;b\\,c\\\\d\\ne\\nf\r\n");
    }

    #[test]
    fn lines_are_folded_between_characters() {
        for length in 0..200 {
            let value = format!("{}{}", "a".repeat(length % 7), "公".repeat(length));
            let folded = text(&value);
            assert!(folded.ends_with("\r\n"));
            assert!(folded.split("\r\n").all(|line| line.len() <= WIDEST), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), format!("X:{value}\r\n"));
        }
    }
}
