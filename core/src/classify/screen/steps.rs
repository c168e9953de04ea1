//! How many characters are looked at, counted in tests only: what a text takes is held to its length by that, not by a clock.

#[cfg(test)]
thread_local! {
    static TAKEN: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// So many bytes were looked at.
#[cfg(not(test))]
pub(super) const fn count(_: usize) {}

/// So many bytes were looked at.
#[cfg(test)]
pub(super) fn count(bytes: usize) {
    TAKEN.set(TAKEN.get() + bytes);
}

#[cfg(test)]
mod tests {
    use super::{
        super::{found::Finds, look},
        TAKEN,
    };

    /// What begins something that may never come.
    const STARTERS: [&str; 40] = [
        "1 ",
        "a@",
        "姓名：",
        "路1号",
        "密★",
        "《",
        "(",
        "[",
        "“",
        "：",
        "出生",
        "生",
        "1990年5月6日生",
        "微信",
        "QQ1",
        "男，",
        "(\n",
        "1.\n",
        "a\n",
        "\n",
        "第一条",
        "原告",
        "号",
        "十号",
        "室",
        "内部",
        "此件",
        "1",
        "A1(",
        "1-",
        "12 ",
        "姓名：张三、",
        "姓名,",
        "出生日期,",
        "县路1号",
        "邮箱：a@b ",
        "\u{FFFD}",
        "□",
        "隐藏",
        "赣A",
    ];

    fn taken(text: &str) -> usize {
        TAKEN.set(0);
        look(text, Finds::everything());
        TAKEN.get()
    }

    #[test]
    fn what_is_made_of_beginnings_alone_takes_steps_by_its_length() {
        for starter in STARTERS {
            let [one, two] = [20_000, 40_000].map(|bytes| taken(&starter.repeat(bytes / starter.len())));
            assert!(two <= 2 * one + one / 20, "{starter:?}: {one} steps, {two} for twice as much");
            assert!(one <= 200 * 20_000, "{starter:?}: {one} steps");
        }
    }
}
