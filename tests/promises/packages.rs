//! What is handed on as a crate has its licences and its readme in it, and nothing that stands outside.

use std::process::Command;

use gongkai_tests::workspace;

#[test]
fn each_crate_that_is_published_holds_its_licences_and_its_data() {
    for (crate_, wanted) in [
        ("gongkai", &["LICENSE-APACHE", "LICENSE-MIT", "README.md", "data/register.csv", "data/calendar/notices.csv", "tour.md"][..]),
        ("gongkai-law", &["LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"]),
    ] {
        let list = ["package", "--list", "--offline", "--allow-dirty", "--package", crate_];
        let listed = Command::new(env!("CARGO")).args(list).current_dir(workspace()).output().unwrap();
        let text = String::from_utf8(listed.stdout).unwrap();
        let files: Vec<&str> = text.lines().collect();
        for file in wanted {
            assert!(files.contains(file), "{crate_} has no {file}: {}", String::from_utf8_lossy(&listed.stderr));
        }
    }
}
