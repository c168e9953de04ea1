//! What the screening promises of any text at all.

use gongkai::{
    Library,
    classify::screen::{Mask, Screener},
};
use proptest::{prelude::*, sample::select};

fn screener() -> Screener {
    Screener::new(&Library::embedded().book("cn-2019").unwrap(), "2024-06-03".parse().unwrap()).unwrap()
}

/// Numbers and their parts, labels, joints, marks, brackets: what texts of trouble are made of.
const PIECES: &[&str] = &[
    "11010519491231002X",
    "440524188001010014",
    "110105",
    "19491231",
    "002X",
    "360428050102901",
    "13800000000",
    "138",
    "0000",
    "0793-8000000",
    "（0793）",
    "8000000",
    "+86",
    "86",
    "6222020000000000000",
    "6222",
    "91350100M000100Y43",
    "91350100",
    "M000100Y43",
    "E00000001",
    "H00000001",
    "赣",
    "A00001",
    "a@b.cn",
    "@",
    "＠",
    ".",
    "。",
    "，",
    "、",
    "：",
    ":",
    " ",
    "\u{3000}",
    "\n",
    "\r\n",
    "\t",
    "-",
    "—",
    "(",
    ")",
    "*",
    "***",
    "★",
    "密",
    "秘密",
    "机 密",
    "10年",
    "工作秘密",
    "内部资料",
    "注意保存",
    "此件",
    "不公开",
    "公开发布",
    "姓名：",
    "联系人：",
    "张三",
    "李四",
    "电话",
    "护照",
    "卡号",
    "住址：",
    "香港身份证",
    "A123456",
    "(3)",
    "（3）",
    "澳门身份证：",
    "1234567(8)",
    "A123456789",
    "军官证：",
    "军字第",
    "1234567号",
    "微信号：",
    "QQ：",
    "zhang_san-90",
    "邮箱：",
    "a@163",
    "出生日期：",
    "1990年5月6日",
    "1990-05-06",
    "出生",
    "生",
    "甲市",
    "乙区",
    "丙路",
    "12号",
    "3栋",
    "室",
    "十五号",
    "村",
    "组",
    "第六条",
    "（四）",
    "六、",
    "《",
    "》",
    "“",
    "”",
    "\u{FFFD}",
    "１３８",
    "Ｘ",
    "😀",
    "国",
    "國",
    "元",
    "X",
    "0",
    "1",
    "\u{200B}",
];

fn troubled() -> impl Strategy<Value = String> {
    prop::collection::vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn what_is_masked_is_clean(text in prop_oneof![4 => troubled(), 1 => "\\PC{0,200}"]) {
        let screener = screener();
        for mask in Mask::ALL {
            let masked = screener.screen(&text).masked(*mask);
            let again = screener.screen(&masked);
            let left: Vec<_> = again.findings().iter().filter(|finding| finding.kind.is_personal()).collect();
            prop_assert!(left.is_empty(), "{text:?} masked {mask:?} is {masked:?}, with {left:?}");
        }
    }

    #[test]
    fn places_are_places(text in prop_oneof![4 => troubled(), 1 => "\\PC{0,200}"]) {
        let screener = screener();
        let screening = screener.screen(&text);
        let mut last = 0;
        for finding in screening.findings() {
            prop_assert!(finding.bytes.start >= last && finding.bytes.start < finding.bytes.end);
            last = finding.bytes.start;
            let before = text.get(..finding.bytes.start).unwrap().chars().count();
            let within = text.get(finding.bytes.clone()).unwrap().chars().count();
            prop_assert_eq!(&finding.chars, &(before..before + within));
        }
    }

    /// What stands around a number in other sentences changes nothing.
    #[test]
    fn a_number_is_found_whatever_precedes_it(text in troubled()) {
        let text = format!("{text}。\n\n居民身份证号码：11010519491231002X。");
        let found = screener().screen(&text).findings().iter().any(|finding| &text[finding.bytes.clone()] == "11010519491231002X");
        prop_assert!(found);
    }
}

/// A text twice as long takes about as many looks: what is found in many copies is what is found in one, as often.
#[test]
fn copies_are_found_alike() {
    let screener = screener();
    let line = "居民身份证号码：11010519491231002X，手机：13800000000，邮箱：a@b.cn。\n\n";
    let count = |copies: usize| {
        let text = line.repeat(copies);
        screener.screen(&text).findings().iter().filter(|finding| finding.kind.is_personal()).count()
    };
    assert_eq!(count(1), 3);
    assert_eq!(count(500), 1500);
}
