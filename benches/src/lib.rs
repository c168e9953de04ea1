//! What the benches share: columns of days to work on.

/// `rows` days from 2002 to 2025, in no order the processor could learn.
pub fn days(rows: usize) -> Vec<i32> {
    let (first, span) = (11_688_u64, 8_700_u64);
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i32::try_from(first + (state >> 33) % span).unwrap_or_default()
    };
    (0..rows).map(|_| next()).collect()
}

/// Columns of chance bits, the same in every run.
#[derive(Debug)]
pub struct Flips(u64);

impl Default for Flips {
    fn default() -> Self {
        Self(0x2545_F491_4F6C_DD1D)
    }
}

impl Flips {
    /// Bits for that many rows, in whole bytes, one in 2^`rarity` of them set.
    pub fn bits(&mut self, rows: usize, rarity: u32) -> Vec<u8> {
        let mut word = || (0..rarity).fold(u64::MAX, |word, _| word & self.word());
        (0..rows.div_ceil(64)).flat_map(|_| word().to_le_bytes()).take(rows.div_ceil(8)).collect()
    }

    /// The next of xorshift.
    const fn word(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

/// About a megabyte of official text, made of what such texts are made of: articles, lists, headings, dates, document numbers, here and
/// there a name and a number. The texts in the folder that `GONGKAI_TEXTS` names come after it.
pub fn official() -> Vec<(String, String)> {
    let page = "第一章　总则\n\n第一条 为了规范政务公开工作，保障公民、法人和其他组织依法获取政府信息，提高政府工作的透明度，根据《中华人民共和国政府信息公开条例》\
        （国务院令第711号）和《某某省人民政府办公厅关于全面推进政务公开工作的实施意见》（某府厅发〔2016〕22号），结合本县实际，制定本制度。\n\n第二条 本制度适用于县政府各部门、\
        各乡镇人民政府和法律、法规授权的具有管理公共事务职能的组织。涉及国家秘密、商业秘密、个人隐私的信息，依照有关法律、法规的规定执行。\n\n第三条 政务公开遵循下列原则：\n\n\
        （一）以公开为常态、不公开为例外；\n\n（二）公正、公平、合法、便民；\n\n（三）谁制作、谁公开，谁保存、谁公开；\n\n（四）先审查、后公开，一事一审，全面审查。\n\n第四条 \
        县政府办公室是全县政务公开工作的主管部门，负责组织、指导、协调、监督全县的政务公开工作，内设政务公开股承担日常工作，联系电话：0793-8000000，\
        2021年全县主动公开信息12345条，同比增长5.6%，办理依申请公开218件，按时办结率100%。\n\n第五条 各单位应当明确一名分管领导和一名联络员，负责本单位信息的收集、\
        整理、审核和报送，自信息形成或者变更之日起20个工作日内予以公开；法律、法规对公开期限另有规定的，从其规定。\n\n";
    // No two pages are alike: official texts do not repeat themselves.
    let text: String =
        (0..1_000_000 / page.len()).map(|n| page.replace("本县", &format!("第{n}乡")).replace('，', &format!("，{n}，"))).collect();
    let own = std::env::var_os("GONGKAI_TEXTS").and_then(|folder| std::fs::read_dir(folder).ok());
    let mut files: Vec<_> = own.into_iter().flatten().flatten().map(|file| file.path()).collect();
    files.sort();
    let texts =
        files.iter().filter_map(|path| Some((path.file_name()?.to_string_lossy().into_owned(), std::fs::read_to_string(path).ok()?)));
    std::iter::once(("official text".to_owned(), text)).chain(texts).collect()
}

/// A megabyte each of what is made to be slow.
pub fn adversarial() -> Vec<(String, String)> {
    let of = |name: &str, piece: &str| (name.to_owned(), piece.repeat(1_000_000 / piece.len()));
    vec![
        of("digits only", "1"),
        of("digits and spaces", "1 "),
        of("one long line", "政府信息公开工作"),
        of("opening brackets", "《"),
        of("at signs", "a@"),
        of("labels", "姓名："),
        of("doors", "路1号"),
        of("marks", "密★"),
    ]
}
