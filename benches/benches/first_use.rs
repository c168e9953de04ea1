//! What the very first question of a process costs. Every figure is the median of fresh processes: this bench starts itself again for
//! each, with the name of what is to be timed.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a bench may stop, and its figures are what it prints")]

use std::{
    env, fs,
    hint::black_box,
    process::Command,
    time::{Duration, Instant},
};

use gongkai::{Library, Rulebook};

const PROCESSES: usize = 31;
const WHAT: &str = "GONGKAI_FIRST_USE";

/// What is timed, by name: the first of its kind in the process.
const FIRSTS: [(&str, fn()); 6] = [
    ("ask of cn-2019", || answered(r#"{"rule":"request.reply","book":"cn-2019","facts":{"start":"2022-09-30"}}"#)),
    ("ask of the widest table", || answered(r#"{"rule":"attribute","book":"cn-2019","on":"2024-05-06","facts":{"state_secret":true}}"#)),
    ("ask of a local book", || answered(r#"{"rule":"request.reply","book":"guyuan-2019","facts":{"start":"2019-06-03"}}"#)),
    ("book_on(\"cn\", day)", || {
        let on = "2019-05-14".parse().expect("a date");
        assert_eq!(Library::embedded().book_on("cn", on).expect("a book").id, "cn-2008");
    }),
    ("describe {}", || assert!(gongkai::describe("{}").contains("cn-2019"))),
    ("a book of one's own", || {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/data/rulebooks/guyuan-2019");
        let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
        let texts: Vec<(String, String)> =
            paths.map(|path| (path.display().to_string(), fs::read_to_string(path).expect("text"))).collect();
        let parts: Vec<(&str, &str)> = texts.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
        black_box(Rulebook::from_parts(&parts, Library::embedded()).expect("a good book"));
    }),
];

fn answered(question: &str) {
    let answer = gongkai::ask(question);
    assert!(!answer.contains("\"errors\""), "{answer}");
}

fn main() {
    match env::var(WHAT) {
        Ok(what) => {
            let (_, first) = FIRSTS.iter().find(|(name, _)| *name == what).expect("one of the names");
            let start = Instant::now();
            first();
            println!("{}", start.elapsed().as_nanos());
        }
        Err(_) => FIRSTS.iter().for_each(|(name, _)| println!("{name:<26} {:>9.3} ms", median(name).as_secs_f64() * 1e3)),
    }
}

fn median(what: &str) -> Duration {
    let program = env::current_exe().expect("this program");
    let mut times: Vec<u64> = (0..PROCESSES)
        .map(|_| {
            let output = Command::new(&program).env(WHAT, what).output().expect("it runs");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8_lossy(&output.stdout).trim().parse().expect("a time")
        })
        .collect();
    times.sort_unstable();
    Duration::from_nanos(times.get(PROCESSES / 2).copied().unwrap_or_default())
}
