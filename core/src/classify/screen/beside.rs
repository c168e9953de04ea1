//! What only the label before it tells: cards of Macao, soldiers and police, accounts of WeChat and QQ; cards of Hong Kong and Taiwan and e-mail
//! addresses that fail their check.

use super::{
    email,
    found::{Confidence, Finds, Found},
    near,
    number::is_counted,
    scan::{Class, Scan},
    word::{head, is_han},
    words::Words,
};
use crate::{
    form::kind::Kind,
    identifier::{HongKongId, Mobile, TaiwanId, half_width},
    text::Text,
};

/// A kind of thing that a label names.
struct Named {
    kind: Kind,
    /// How its labels end, but for 编号, 号码 and the like.
    labels: Words,
    /// How a text reads as one.
    read: fn(&Field) -> Option<Reading>,
    /// Why one was taken for it that fits, and one that does not.
    words: [(&'static str, &'static str); 2],
}

/// Both reasons from the words for a thing.
macro_rules! words {
    ($zh:literal, $en:literal) => {
        [
            (concat!($zh, "：编号规则相符，并有标注"), concat!($en, ": its form fits, and a label says so")),
            (
                concat!($zh, "：有标注，但编排或者校验码不符，可能有误写"),
                concat!($en, ": a label says so; its form or its check character does not fit, it may be miswritten"),
            ),
        ]
    };
}

static NAMED: [Named; 6] = [
    Named {
        kind: Kind::HongKongMacaoId,
        labels: Words::new(&[
            "香港身份证",
            "香港居民身份证",
            "香港永久性居民身份证",
            "香港身份證",
            "香港居民身份證",
            "香港永久性居民身份證",
        ]),
        read: hong_kong,
        words: words!("香港身份证号码", "identity card number of Hong Kong"),
    },
    Named {
        kind: Kind::HongKongMacaoId,
        labels: Words::new(&[
            "澳门身份证",
            "澳门居民身份证",
            "澳门永久性居民身份证",
            "澳门非永久性居民身份证",
            "澳門身份證",
            "澳門居民身份證",
            "澳門永久性居民身份證",
            "澳門非永久性居民身份證",
        ]),
        read: macao,
        words: words!("澳门身份证号码", "identity card number of Macao"),
    },
    Named {
        kind: Kind::TaiwanId,
        labels: Words::new(&[
            "台湾身份证",
            "台湾居民身份证",
            "台灣身份證",
            "臺灣身份證",
            "身分證",
            "身分证",
            "身分證字",
            "身分證統一",
            "身份证统一",
        ]),
        read: taiwan,
        words: words!("台湾居民身份证号码", "identity number of Taiwan"),
    },
    Named {
        kind: Kind::MilitaryId,
        labels: Words::new(&[
            "军官证",
            "軍官證",
            "士兵证",
            "士兵證",
            "警官证",
            "警官證",
            "军人证",
            "军士证",
            "士官证",
            "文职干部证",
            "文职人员证",
            "军人身份证",
            "军人保障卡",
            "人民警察证",
            "武警证",
        ]),
        read: soldier,
        words: words!("军警证件号码", "number of a military or police card"),
    },
    Named {
        kind: Kind::MessengerAccount,
        labels: Words::new(&[
            "微信",
            "微信账",
            "微信帐",
            "微信賬",
            "微信ID",
            "微信id",
            "WeChat",
            "Wechat",
            "wechat",
            "WeChatID",
            "QQ",
            "qq",
            "Qq",
            "QQ账",
            "QQ帐",
        ]),
        read: account,
        words: words!("微信号、QQ号", "account of WeChat or QQ"),
    },
    Named { kind: Kind::Email, labels: email::LABELS, read: address, words: words!("电子邮箱", "e-mail address") },
];

/// What stands behind a label.
struct Field<'t> {
    /// The label, without 编号, 号码 and the like.
    label: &'t str,
    /// Whether a colon, 号 or the like sets it apart.
    is_set_apart: bool,
    /// Whether words of a series stand before the number: 军字第.
    is_of_series: bool,
    /// The text from its first letter or digit on.
    text: &'t str,
}

/// How far a field goes, and how sure it is that it is one.
type Reading = (usize, Confidence);

pub(super) fn detect(scan: &Scan, found: &mut Finds) {
    let mut done = 0;
    for spot in scan.all(Class::Code) {
        let may_be = || may_follow_label(scan.before(spot.start)) || own_label(scan.after(spot.start)).is_some();
        if spot.start < done || !may_be() {
            continue;
        }
        let Some((named, start, end, confidence)) = read(scan, spot.start) else { continue };
        done = end;
        let [fits, fails] = named.words;
        let (zh, en) = if confidence == Confidence::Possible { fails } else { fits };
        let reason = Text::new(zh, en);
        found.push(Found { kind: named.kind, bytes: start..end, confidence, reason });
    }
}

/// Whether a label can end a text: nothing begins inside a number or name, and few Han characters end a label or a series.
fn may_follow_label(text: &str) -> bool {
    text.chars().next_back().is_none_or(|c| match half_width(c) {
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '_' | '-' | '.' | '@' | '*' | '/' => false,
        c if is_han(c) => LAST.contains(c) || SERIES.contains(c),
        _ => true,
    })
}

/// The last characters of labels and of what joins them to what they label.
const LAST: &str = "证證一统統字卡信账帐賬箱件址号號码碼编編是为為第";
/// What the number of a soldier's card may begin with: 军2018012345.
const SERIES: &str = "军軍武警士文空海东西南北中沈兰济广成政后参装战";

/// The label that a text itself begins with: QQ123456789.
fn own_label(text: &str) -> Option<&str> {
    text.get(..2).filter(|own| own.eq_ignore_ascii_case("QQ"))
}

/// What a letter or digit begins, where it begins with the words of its series, and where it ends.
fn read(scan: &Scan, at: usize) -> Option<(&'static Named, usize, usize, Confidence)> {
    let text = scan.after(at);
    let own = own_label(text).map(|own| (own, at + own.len(), at + own.len()));
    let places = [own, Some(("", at, at)), series(scan.before(at)).map(|start| ("", start, at))];
    places.into_iter().flatten().find_map(|(own, start, from)| {
        let (label, joint) = if own.is_empty() { near::joined(scan.text, start)? } else { (own, "") };
        let bare = label.trim_end_matches(['号', '號', '码', '碼', '编', '編']);
        let named = NAMED.iter().find(|named| named.labels.end(bare))?;
        let is_set_apart = bare.len() < label.len() || joint.contains([':', '：']);
        let field = Field { label: bare, is_set_apart, is_of_series: start < from, text: scan.after(from) };
        let (len, confidence) = (named.read)(&field)?;
        Some((named, start, from + len, confidence))
    })
}

/// Where the words of a series begin that a text ends with: 军字第, or one character alone.
fn series(before: &str) -> Option<usize> {
    let (own, is_full) = before.strip_suffix("字第").map_or((before, false), |own| (own, true));
    let first = own.chars().next_back().filter(|c| if is_full { is_han(*c) } else { SERIES.contains(*c) })?;
    Some(own.len() - first.len_utf8())
}

/// The characters of a number or name that a text begins with, in ordinary capital letters, and how many bytes they take.
fn run(text: &str, most: usize, belongs: fn(u8) -> bool) -> (Vec<u8>, usize) {
    let own = |c: char| u8::try_from(half_width(c)).ok().filter(|byte| belongs(*byte));
    let code: Vec<u8> = head(text, most + 1).chars().map_while(own).collect();
    let len = text.chars().take(code.len()).map(char::len_utf8).sum();
    (code.to_ascii_uppercase(), len)
}

/// A check character in brackets that a text begins with, and how many bytes that takes: (3).
pub(super) fn in_brackets(text: &str) -> Option<(u8, usize)> {
    let bare = text.strip_prefix(' ').unwrap_or(text);
    let mut chars = bare.chars();
    chars.next().filter(|c| half_width(*c) == '(')?;
    let check = chars.next().map(half_width).filter(char::is_ascii_alphanumeric)?;
    chars.next().filter(|c| half_width(*c) == ')')?;
    Some((u8::try_from(check).ok()?.to_ascii_uppercase(), text.len() - chars.as_str().len()))
}

/// A number with the check character that may stand in brackets.
fn with_check(text: &str, belongs: fn(u8) -> bool) -> (Vec<u8>, usize) {
    let (mut code, mut len) = run(text, LONGEST, belongs);
    if let Some((check, more)) = in_brackets(text.get(len..).unwrap_or_default()) {
        code.push(check);
        len += more;
    }
    (code, len)
}

/// No number here is longer.
const LONGEST: usize = 24;

/// Those whose check fits are told wherever they stand.
fn hong_kong(field: &Field) -> Option<Reading> {
    let (mut code, len) = with_check(field.text, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
    code.retain(u8::is_ascii_alphanumeric);
    let digits = code.iter().filter(|byte| byte.is_ascii_digit()).count();
    (HongKongId::check(&code).is_err() && (7..=10).contains(&code.len()) && digits >= 5).then_some((len, Confidence::Possible))
}

fn taiwan(field: &Field) -> Option<Reading> {
    let (code, len) = run(field.text, LONGEST, |byte| byte.is_ascii_alphanumeric());
    let is_near = matches!(code.as_slice(), [letter, digits @ ..]
        if letter.is_ascii_alphabetic() && (8..=10).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit));
    (TaiwanId::check(&code).is_err() && is_near).then_some((len, Confidence::Possible))
}

/// 1234567(8), 1/234567/8, 12345678: no public standard says how the last digit follows from the others.
fn macao(field: &Field) -> Option<Reading> {
    let (mut code, len) = with_check(field.text, |byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-'));
    code.retain(u8::is_ascii_digit);
    match code.as_slice() {
        [b'1' | b'5' | b'7', ..] if code.len() == 8 => Some((len, Confidence::Certain)),
        _ => (6..=10).contains(&code.len()).then_some((len, Confidence::Possible)),
    }
}

/// 军字第1234567号, 012345.
fn soldier(field: &Field) -> Option<Reading> {
    let (code, len) = run(field.text, LONGEST, |byte| byte.is_ascii_alphanumeric());
    let rest = field.text.get(len..)?;
    let len =
        len + if field.is_of_series { rest.chars().next().filter(|c| matches!(c, '号' | '號')).map_or(0, char::len_utf8) } else { 0 };
    let digits = code.iter().filter(|byte| byte.is_ascii_digit()).count();
    if code.len() > digits + 1 || is_counted(field.text, len) {
        return None;
    }
    match digits {
        6..=12 if field.is_of_series => Some((len, Confidence::Certain)),
        6..=12 => Some((len, Confidence::Likely)),
        4..=16 if field.is_set_apart || field.is_of_series => Some((len, Confidence::Possible)),
        _ => None,
    }
}

/// An account of WeChat: six to twenty letters, digits, _ and -, the first of them a letter; or of QQ: five to eleven digits, no zero before.
fn account(field: &Field) -> Option<Reading> {
    let (code, len) = run(field.text, LONGEST, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    let next = field.text.get(len..)?.chars().next().map(half_width);
    if field.is_of_series || matches!(next, Some('@' | '*' | '.' | ':' | '/')) || is_counted(field.text, len) {
        return None;
    }
    let is_number = code.iter().all(u8::is_ascii_digit);
    let is_of_qq = field.label.contains(['Q', 'q']);
    let (fits, is_near) = match code.first()? {
        first if is_of_qq => (is_number && *first != b'0' && (5..=11).contains(&code.len()), is_number && (4..=13).contains(&code.len())),
        // A telephone number is told as such.
        _ if Mobile::check(&code).is_ok() => return None,
        first => (first.is_ascii_alphabetic() && (6..=20).contains(&code.len()), (5..=LONGEST).contains(&code.len())),
    };
    // Words of other languages follow 微信 without a sign: 微信iPhone版.
    let is_word = code.iter().all(u8::is_ascii_alphabetic);
    match (fits, field.is_set_apart) {
        (true, true) => Some((len, Confidence::Certain)),
        (true, false) if !is_word => Some((len, Confidence::Likely)),
        (false, true) if is_near => Some((len, Confidence::Possible)),
        _ => None,
    }
}

/// How addresses end.
static DOMAINS: Words = Words::new(&[".COM", ".CN", ".NET", ".ORG"]);

/// An address without its sign, or with another.
fn address(field: &Field) -> Option<Reading> {
    let (code, len) = run(field.text, LONGEST_ADDRESS, |byte| byte.is_ascii_alphanumeric() || b"._%+-@#".contains(&byte));
    let written: String = code.iter().map(|byte| char::from(*byte)).collect();
    let whole = written.trim_end_matches(['.', '-', '+', '%']);
    let len = len - (written.len() - whole.len());
    let is_near = match whole.split_once('#') {
        Some((local, domain)) => !local.is_empty() && domain.contains(|c: char| c.is_ascii_alphanumeric()),
        None => DOMAINS.end(whole) && !whole.starts_with("WWW.") && whole.len() > SHORTEST_ADDRESS,
    };
    let is_link = field.text.get(len..)?.starts_with([':', '/']);
    // What has its sign is told where that stands.
    (is_near && !is_link && !field.is_of_series && !whole.contains('@')).then_some((len, Confidence::Possible))
}

const LONGEST_ADDRESS: usize = 80;
const SHORTEST_ADDRESS: usize = 10;
