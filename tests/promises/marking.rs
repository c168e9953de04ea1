//! Whatever marking is written is read back, wherever it stands.

use gongkai::classify::marking::{MarkedParts, Marking, Markings};
use gongkai_tests::Random;

/// Pieces that parts are made of: words, stops, brackets, white space, and the words of markings themselves.
const PIECES: [&str; 24] = [
    "附件",
    "2",
    "正文",
    "第三部分",
    "个人信息",
    "（",
    "）",
    "(",
    ")",
    "。",
    "；",
    ";",
    "，",
    "：",
    ":",
    " ",
    "\n",
    "\u{3000}",
    "不",
    "公开",
    "内容",
    "此件",
    "部分公开",
    "“",
];

fn words(random: &mut Random) -> String {
    (0..1 + random.below(8)).filter_map(|_| random.pick(&PIECES).copied()).collect()
}

#[test]
fn what_is_written_is_read_back() {
    let mut random = Random::new(9704);
    let mut partial = 0;
    for _ in 0..20_000 {
        let marking = match random.below(8) {
            0 => Marking::Open,
            1 => Marking::OnRequest,
            2 => Marking::Withheld,
            3 => Marking::Partial(None),
            _ => match MarkedParts::new(&words(&mut random), &words(&mut random)) {
                Ok(parts) => Marking::Partial(Some(parts)),
                Err(_) => continue,
            },
        };
        partial += usize::from(matches!(marking, Marking::Partial(Some(_))));
        let before = *random.pick(&["", "某某县人民政府\n2024年5月6日\n", "第一条 甲。\n\n", "（此页无正文）\n"]).unwrap();
        let after = *random.pick(&["", "\n", "\n附件：乙\n", "\n\n某某县人民政府办公室 2024年5月6日印发"]).unwrap();
        let text = format!("{before}{marking}{after}");
        let read = Markings::of(&text);
        let read: Vec<&Marking> = read.iter().map(|marked| &marked.marking).collect();
        assert_eq!(read, [&marking], "{text}");
    }
    assert!(partial > 5_000, "{partial}");
}
