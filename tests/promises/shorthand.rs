//! What a rulebook says once, or in short, or in several files, is the same law as what it writes out in full in one.

use gongkai::{Library, Problem, Rulebook, law::Evidence, rulebook::Form};

const HEAD: &str = "\
[book]
id = \"own\"
title = { zh = \"本局办法\", en = \"our own rules\" }
scope = { zh = \"本局\", en = \"our office\" }
version = \"1\"
extends = \"cn\"
[book.valid]
from = \"2022-01-01\"
evidence = \"text\"
[document.own]
title = \"本局办法\"
evidence = \"excerpt\"
";

const LONG: &str = "\
[table.\"exemption.grounds\"]
name = { zh = \"不予公开的情形\", en = \"grounds of withholding\" }
cite = { document = \"own\", provision = \"第五条\", quote = \"不予公开\", evidence = \"excerpt\" }
also = [
  { document = \"own\", provision = \"第六条\", evidence = \"inferred\" },
  { document = \"N19\", provision = \"第十四条\", quote = \"不予公开\", evidence = \"text\" },
]
fact = [
  { id = \"drafts_too\", name = { zh = \"含草稿\", en = \"drafts too\" }, reading = false, cite = { document = \"own\", provision = \"第二条\", evidence = \"excerpt\" } },
  { id = \"marked\", name = { zh = \"有密级标志吗？\", en = \"does it bear a mark?\" }, detect = \"secrecy_mark\" },
  { id = \"draft\", name = { zh = \"是草稿吗？\", en = \"is it a draft?\" } },
]
outcome = [
  { id = \"withheld\", name = { zh = \"不予公开\", en = \"withheld\" } },
  { id = \"not_this\", name = { zh = \"不属此类\", en = \"not on this ground\" }, passes = true },
]
row = [
  { outcome = \"withheld\", when = [\"marked\"], duties = [
    { rule = \"attribute.statement\", name = { zh = \"说明理由\", en = \"state the reason\" }, when = [\"draft\"] },
  ] },
  { outcome = \"withheld\", when = [\"draft\", \"!drafts_too\"] },
  { outcome = \"not_this\", when = [] },
]

[checklist.\"attribute.statement\"]
name = { zh = \"属性说明\", en = \"statement\" }
cite = { document = \"own\", provision = \"第七条\", evidence = \"excerpt\" }
fact = [ { id = \"marked\", name = { zh = \"有密级标志吗？\", en = \"does it bear a mark?\" } } ]
item = [ { id = \"reason\", name = { zh = \"理由\", en = \"the reason\" }, required_if = [\"marked\"] } ]

[term.\"request.reply\"]
name = { zh = \"答复期限\", en = \"time limit for the reply\" }
within = \"10 workdays\"
extension = { up_to = \"5 workdays\", condition = { zh = \"经批准\", en = \"with approval\" }, cite = { document = \"own\", provision = \"第九条\", evidence = \"excerpt\" } }
pauses = [ { id = \"third_party\", name = { zh = \"征求意见\", en = \"consultation\" }, cite = { document = \"own\", provision = \"第十条\", evidence = \"memory\" } } ]
cite = { document = \"own\", provision = \"第八条\", evidence = \"excerpt\" }
";

const WORDS: &str = "\
[fact.drafts_too]
name = { zh = \"含草稿\", en = \"drafts too\" }
reading = false
cite = \"own 第二条\"
[fact.marked]
name = { zh = \"有密级标志吗？\", en = \"does it bear a mark?\" }
detect = \"secrecy_mark\"
[outcome.not_this]
name = { zh = \"不属此类\", en = \"not on this ground\" }
passes = true
[duty.state_reasons]
rule = \"attribute.statement\"
name = { zh = \"说明理由\", en = \"state the reason\" }
when = [\"draft\"]
[clause.third_party]
name = { zh = \"征求意见\", en = \"consultation\" }
cite = \"own 第十条 [memory]\"
[extension.approved]
up_to = \"5 workdays\"
condition = { zh = \"经批准\", en = \"with approval\" }
cite = \"own 第九条\"
";

const SHORT: &str = "\
[table.\"exemption.grounds\"]
name = { zh = \"不予公开的情形\", en = \"grounds of withholding\" }
cite = \"own 第五条「不予公开」\"
also = [ \"own 第六条 [inferred]\", \"N19 第十四条「不予公开」 [text]\" ]
fact = [ \"drafts_too\", \"marked\", { id = \"draft\", name = { zh = \"是草稿吗？\", en = \"is it a draft?\" } } ]
outcome = [ { id = \"withheld\", name = { zh = \"不予公开\", en = \"withheld\" } }, \"not_this\" ]
row = [
  { outcome = \"withheld\", when = [\"marked\"], duties = [\"state_reasons\"] },
  { outcome = \"withheld\", when = [\"draft\", \"!drafts_too\"] },
  { outcome = \"not_this\", when = [] },
]

[checklist.\"attribute.statement\"]
name = { zh = \"属性说明\", en = \"statement\" }
cite = { document = \"own\", provision = \"第七条\" }
fact = [\"marked\"]
item = [ { id = \"reason\", name = { zh = \"理由\", en = \"the reason\" }, required_if = [\"marked\"] } ]

[term.\"request.reply\"]
name = { zh = \"答复期限\", en = \"time limit for the reply\" }
within = \"10 workdays\"
extension = \"approved\"
pauses = [\"third_party\"]
cite = \"own 第八条\"
";

fn faults(files: &[(&str, &str)]) -> Vec<(String, String)> {
    let said = |problem: &Problem| (problem.path.clone(), problem.message.en.clone().into_owned());
    Rulebook::from_parts(files, Library::embedded()).unwrap_err().iter().map(said).collect()
}

#[test]
fn short_and_long_load_equal() {
    let long = Rulebook::from_toml("own.toml", &format!("{HEAD}{LONG}"), Library::embedded()).unwrap();
    let short = Rulebook::from_toml("own.toml", &format!("{HEAD}{WORDS}{SHORT}"), Library::embedded()).unwrap();
    assert!(long.rules().eq(short.rules()));
    assert_eq!(long.documents(), short.documents());
    assert_ne!(long.hash, short.hash, "a hash is that of the source");
}

#[test]
fn in_several_files_or_one_is_the_same() {
    let one = Rulebook::from_toml("own.toml", &format!("{HEAD}{WORDS}{SHORT}"), Library::embedded()).unwrap();
    let (tables, terms) = SHORT.split_at(SHORT.find("[term").unwrap());
    let files = [("own/exemption.toml", tables), ("own/book.toml", HEAD), ("own/request.toml", terms), ("own/words.toml", WORDS)];
    let several = Rulebook::from_parts(&files, Library::embedded()).unwrap();
    assert!(one.rules().eq(several.rules()));
    assert_eq!(one.hash, several.hash, "how it is spread over files is no matter");
}

#[test]
fn an_entry_stands_in_one_file_only() {
    let found = faults(&[("book.toml", HEAD), ("a.toml", WORDS), ("b.toml", WORDS), ("c.toml", HEAD)]);
    let twice = |path: &str, other: &str| (path.to_owned(), format!("it stands in `{other}` too"));
    assert_eq!(
        found,
        [
            twice("b.toml: clause.third_party", "a.toml"),
            twice("b.toml: duty.state_reasons", "a.toml"),
            twice("b.toml: extension.approved", "a.toml"),
            twice("b.toml: fact.drafts_too", "a.toml"),
            twice("b.toml: fact.marked", "a.toml"),
            twice("b.toml: outcome.not_this", "a.toml"),
            twice("c.toml: book", "book.toml"),
            twice("c.toml: document.own", "book.toml"),
        ]
    );
}

#[test]
fn a_fault_names_the_file_it_is_in() {
    let term = "[term.\"request.reply\"]\nwithin = \"10 workdays\"\ncite = \"own 第八条\"\n";
    let named = "[term.own]\nname = { zh = \"名\", en = \"name\" }\nwithin = \"10 wokdays\"\ncite = \"own 第八条\"\n";
    let paths: Vec<String> = faults(&[("a.toml", named), ("b.toml", HEAD), ("c.toml", term), ("d.toml", "[trem.own]\n")])
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    assert_eq!(paths, ["a.toml: term.own.within", "c.toml: term.\"request.reply\".name", "d.toml: trem"]);
    assert_eq!(faults(&[("a.toml", "[term"), ("b.toml", "x =")]).len(), 2, "every file is read");
    assert_eq!(faults(&[("a.toml", term)]).first().unwrap().0, "a.toml: book");
}

/// National words are inherited, unless the national books that may apply differ in them.
#[test]
fn words_come_from_the_national_book_in_force() {
    let national = |id: &str, zh: &str, from: &str| {
        let convention =
            ["start_day", "month_end", "calendar_day_roll", "receipt_on_rest_day", "fixed_date_roll", "named_day", "consultation_days"]
                .iter()
                .zip(["excluded", "last_day", "none", "keep", "none", "included", "between"])
                .map(|(name, value)| format!("[convention.{name}]\nvalue = \"{value}\"\ncite = \"law 第一条\"\n"))
                .collect::<String>();
        let head = format!(
            "[book]\nid = \"{id}\"\nfamily = \"land\"\nversion = \"1\"\ntitle = {{ zh = \"法\", en = \"law\" }}\nscope = {{ zh = \"全国\", en = \"all\" }}\n\
             [book.valid]\n{from}evidence = \"text\"\n[document.law]\ntitle = \"法\"\nevidence = \"text\"\n"
        );
        let fact = format!("[fact.secret]\nname = {{ zh = \"{zh}\", en = \"is it secret?\" }}\n");
        Rulebook::from_toml(id, &format!("{head}{convention}{fact}"), Library::embedded()).unwrap()
    };
    let library = Library::embedded().with(national("land-1", "涉密吗？", "to = \"2020-12-31\"\n")).with(national(
        "land-2",
        "是否涉密？",
        "from = \"2021-01-01\"\n",
    ));
    let table = "[table.\"exemption.grounds\"]\nname = { zh = \"情形\", en = \"grounds\" }\ncite = \"own 第五条\"\nfact = [\"secret\"]\n\
                 outcome = [ { id = \"yes\", name = { zh = \"是\", en = \"yes\" } }, { id = \"no\", name = { zh = \"否\", en = \"no\" } } ]\n\
                 row = [ { outcome = \"yes\", when = [\"secret\"] }, { outcome = \"no\", when = [] } ]\n";
    let head = HEAD.replace("extends = \"cn\"", "extends = \"land\"");
    let book = Rulebook::from_toml("own", &format!("{head}{table}"), &library).unwrap();
    let Form::Table(own) = &book.rules().next().unwrap().form else { panic!("it is a table") };
    assert_eq!(own.facts.first().unwrap().name.zh, "是否涉密？");

    let undated = head.replace("from = \"2022-01-01\"\n", "");
    let problems = Rulebook::from_toml("own", &format!("{undated}{table}"), &library).unwrap_err();
    assert_eq!(problems.first().message.en, "`secret` is not the same in `land-1` and in `land-2`");
}

/// So are those of the books that come with the library, and how well their documents are known.
#[test]
fn the_words_of_the_embedded_books_are_inherited() {
    let rules = "\
[table.\"exemption.grounds\"]
name = { zh = \"不予公开的情形\", en = \"grounds of withholding\" }
cite = \"N19 第十四条\"
fact = [\"state_secret\"]
outcome = [\"withheld\", \"not_this_ground\"]
row = [ { outcome = \"withheld\", when = [\"state_secret\"], duties = [\"state_reasons\"] }, { outcome = \"not_this_ground\", when = [] } ]

[term.\"request.reply\"]
name = { zh = \"答复期限\", en = \"time limit for the reply\" }
within = \"10 workdays\"
extension = \"reply\"
pauses = [\"third_party\", \"other_agency\"]
cite = \"N19 第三十三条第二款\"
";
    let book = Rulebook::from_toml("own.toml", &format!("{HEAD}{rules}"), Library::embedded()).unwrap();
    let national = Library::embedded().book("cn-2019").unwrap();
    let form = |book: &Rulebook, rule: &str| book.rules().find(|other| other.id.as_str() == rule).unwrap().form.clone();
    let (Form::Table(own), Form::Table(theirs)) = (form(&book, "exemption.grounds"), form(&national, "attribute.withheld_absolute")) else {
        panic!("both are tables")
    };
    assert_eq!(own.facts.first(), theirs.facts.first());
    assert_eq!(own.outcomes, theirs.outcomes);
    assert_eq!(own.rows[0].duties[..], theirs.rows[0].duties[..1]);
    assert_eq!(own.rows[0].cite.evidence, Evidence::Text);
    let (Form::Term(own), Form::Term(theirs)) = (form(&book, "request.reply"), form(&national, "request.reply")) else {
        panic!("both are terms")
    };
    assert_eq!(own.cases[0].extension, theirs.cases[0].extension);
    assert_eq!(own.cases[0].pauses, theirs.cases[0].pauses);
}

/// The books that come with the library hold to what the guide asks of them.
mod embedded {
    use std::collections::BTreeMap;

    use gongkai_tests::{rulebooks, workspace};
    use serde_json::{Map, Value};

    #[test]
    fn no_line_is_too_long() {
        let long: Vec<String> = rulebooks(&workspace())
            .unwrap()
            .iter()
            .flatten()
            .flat_map(|(file, text)| text.lines().enumerate().map(move |(i, line)| (file, i + 1, line.chars().count())))
            .filter(|(_, _, length)| *length > 160)
            .map(|(file, line, length)| format!("{file}:{line}: {length} characters"))
            .collect();
        assert!(long.is_empty(), "{}", long.join("\n"));
    }

    /// The entries written out in lists of one name, wherever they stand.
    fn written_out<'v>(value: &'v Value, key: &str, found: &mut Vec<&'v Map<String, Value>>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(name, value)| {
                if name == key {
                    found.extend(value.as_array().into_iter().flatten().chain([value]).filter_map(Value::as_object));
                }
                written_out(value, key, found);
            }),
            Value::Array(items) => items.iter().for_each(|item| written_out(item, key, found)),
            _ => {}
        }
    }

    #[test]
    fn what_is_said_twice_is_said_once() {
        const LISTS: [(&str, &str); 6] = [
            ("fact", "fact"),
            ("outcome", "outcome"),
            ("duties", "duty"),
            ("pauses", "clause"),
            ("restarts", "clause"),
            ("extension", "extension"),
        ];
        let mut wrong = Vec::new();
        for parts in rulebooks(&workspace()).unwrap() {
            let text: String = parts.iter().map(|(_, text)| format!("{text}\n")).collect();
            let book: Map<String, Value> = toml::from_str(&text).unwrap();
            let id = &book["book"]["id"];
            let rules: Value = book
                .iter()
                .filter(|(section, _)| !LISTS.iter().any(|(_, said)| said == section))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect::<Map<_, _>>()
                .into();
            for (key, section) in LISTS {
                let mut found = Vec::new();
                written_out(&rules, key, &mut found);
                let mut times = BTreeMap::<String, usize>::new();
                for entry in found {
                    *times.entry(Value::from(entry.clone()).to_string()).or_default() += 1;
                }
                wrong.extend(
                    times
                        .iter()
                        .filter(|(_, times)| **times > 1)
                        .map(|(entry, times)| format!("{id} says {times} times, not once in [{section}.…]: {entry}")),
                );
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
