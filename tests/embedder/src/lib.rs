//! No feature that another crate switches on in serde_json changes an answer: the corpus is put again, and its answers are those that the
//! workspace's own run wrote down, byte for byte.

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::{collections::BTreeMap, fs};

    use gongkai_tests::{canonical, cases, workspace};
    use serde_json::{Value, json};

    #[test]
    fn the_features_are_on() {
        let digits = "0.10000000000000000000000000001";
        assert_eq!(serde_json::from_str::<Value>(digits).unwrap().to_string(), digits, "arbitrary_precision");
        assert_eq!(json!({ "b": 1, "a": 2 }).to_string(), r#"{"b":1,"a":2}"#, "preserve_order");
    }

    #[test]
    fn every_answer_of_the_corpus_is_the_same() {
        let written = fs::read_to_string(workspace().join("target/corpus/answers.jsonl")).unwrap_or_default();
        let line = |line: &str| {
            let line: Value = serde_json::from_str(line).unwrap();
            (line["id"].as_str().unwrap().to_owned(), line["answer"].as_str().unwrap().to_owned())
        };
        let written: BTreeMap<String, String> = written.lines().map(line).collect();
        let mut wrong = Vec::new();
        for case in cases().unwrap() {
            let text = gongkai::ask(&case.ask);
            let answer: Value = serde_json::from_str(&text).unwrap();
            // Numbers are compared by what they are written as.
            let expected = serde_json::from_str(&canonical(&case.expect)).unwrap();
            let found = gongkai_tests::differences(&expected, &answer, "");
            if !found.is_empty() {
                wrong.push(format!("{}\n  {}", case.id, found.join("\n  ")));
            }
            if written.get(&case.id).is_some_and(|written| *written != text) {
                wrong.push(format!("{}: other bytes\n  {text}", case.id));
            }
        }
        assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
        assert!(!written.is_empty(), "run the corpus of the workspace first: it writes target/corpus/answers.jsonl");
    }

    #[test]
    fn numbers_and_orders_of_keys_are_read_alike() {
        let grade = |value: &str| {
            gongkai::ask(&format!(
                r#"{{"rule":"assessment.band","book":"jiujiang-county-2022","on":"2023-01-01","lang":"en","facts":{{"value":{value}}}}}"#
            ))
        };
        assert!(grade("89.5").contains(r#""grade":"good""#) && grade("9e1").contains(r#""grade":"excellent""#));
        assert_eq!(grade("-0"), grade("0"));
        assert!(grade("1e999").contains("bad_syntax"), "{}", grade("1e999"));
        // What only looks like a number inside is an object.
        let disguised = grade(r#"{"$serde_json::private::Number":"89.5"}"#);
        assert!(disguised.contains("errors") && disguised.contains("unknown_key"), "{disguised}");
        let unknown = |facts: &str| gongkai::ask(&format!(r#"{{"rule":"request.reply","book":"cn-2019","facts":{facts}}}"#));
        assert_eq!(unknown(r#"{"start":"2024-03-01","zz":1,"aa":2}"#), unknown(r#"{"aa":2,"zz":1,"start":"2024-03-01"}"#));
    }
}
