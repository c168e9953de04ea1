//! Where a letter is written: its wording with what is given, by the law of its day.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{
    LetterBasis, Written, find,
    value::{filled, listed},
};
use crate::{
    calendar::{Calendar, CalendarError, Standing},
    date::parse_date,
    error::{Code, Problem, Problems, join, unknown_name},
    form::{
        checklist::{Entries, Entry},
        letter::{Case, Content, Fill, Letter, Piece, Slot, Wording},
        term::{Circumstances, Point, Within},
    },
    law::{Citation, RuleId},
    limits::Limits,
    rulebook::{Found, Rulebook},
    text::{Text, is_blank},
    verdict::{Condition, Truth},
};

/// Where a letter is written: what is given, what was used of it, and what is wrong.
pub(super) struct Desk<'a> {
    book: &'a Rulebook,
    on: NaiveDate,
    facts: &'a Entries,
    calendar: &'a Calendar,
    /// Letters whose slots are known.
    letters: Vec<&'a Letter>,
    used: BTreeSet<String>,
    grounds: Vec<LetterBasis>,
    standing: Standing,
    problems: Vec<Problem>,
    /// How deep the quotation is that is being written, and how many paragraphs were looked at. Books are checked when they are loaded;
    /// but books of several days may come together in another way.
    deep: usize,
    paragraphs: usize,
}

impl<'a> Desk<'a> {
    pub(super) const fn new(book: &'a Rulebook, on: NaiveDate, facts: &'a Entries, calendar: &'a Calendar) -> Self {
        Self {
            book,
            on,
            facts,
            calendar,
            letters: Vec::new(),
            used: BTreeSet::new(),
            grounds: Vec::new(),
            standing: Standing::Settled,
            problems: Vec::new(),
            deep: 0,
            paragraphs: 0,
        }
    }

    /// The letter, or everything that keeps it from being written.
    pub(super) fn write(mut self, found: &Found<'a>, letter: &'a Letter, case: &'a Case) -> Result<Written, Problems> {
        let mut written = self.letter(found, letter, case);
        self.check_day(letter);
        self.check_order(letter, case);
        let counted: Vec<NaiveDate> = letter.counted.iter().filter_map(|slot| self.day(slot)).collect();
        counted.into_iter().for_each(|day| self.rests_on(self.calendar.standing(day, day)));
        written.grounds = std::mem::take(&mut self.grounds);
        written.standing = self.standing;
        self.refuse_strangers();
        Problems::or(self.problems, written)
    }

    fn letter(&mut self, found: &Found<'a>, letter: &'a Letter, case: &'a Case) -> Written {
        self.letters.push(letter);
        let number = letter.number.as_ref().map(|wording| self.wording(letter, wording));
        let title = case.title.as_ref().map(|wording| self.wording(letter, wording));
        let greeting = letter.greeting.as_ref().map(|wording| self.wording(letter, wording));
        self.ground(found, case.cite.as_ref().unwrap_or(&found.rule.cite));
        let body = self.body(letter, case);
        let signature = letter.signature.as_ref().map(|wording| self.wording(letter, wording));
        let date = letter.date.as_ref().map(|wording| self.wording(letter, wording));
        Written { title, number, greeting, body, signature, date, standing: Standing::Settled, grounds: Vec::new() }
    }

    fn rests_on(&mut self, standing: Standing) {
        self.standing = self.standing.max(standing);
    }

    fn ground(&mut self, found: &Found, cite: &Citation) {
        let ground = LetterBasis { rule: found.rule.id.clone(), book: found.book.id.clone(), cite: cite.clone() };
        if !self.grounds.contains(&ground) {
            self.grounds.push(ground);
        }
    }

    /// The paragraphs that stand in this case.
    fn body(&mut self, letter: &'a Letter, case: &'a Case) -> Vec<String> {
        let mut body = Vec::new();
        for paragraph in &case.body {
            self.paragraphs += 1;
            if self.deep > Limits::QUOTED_DEEP || self.paragraphs > Limits::QUOTED_PARAGRAPHS {
                self.complain_of_quotes();
                return body;
            }
            if self.holds(letter, &paragraph.when) != Truth::Yes {
                continue;
            }
            match &paragraph.content {
                Content::Own(wording) => body.push(self.wording(letter, wording)),
                Content::Lines { lead, slot } => {
                    let filled = letter.slot(slot).and_then(|slot| self.slot(slot));
                    let listed = filled.and_then(|_| listed(self.facts.get(slot)?).ok());
                    body.extend(listed.into_iter().flatten().enumerate().map(|(i, line)| match i {
                        0 => format!("{lead}{line}"),
                        _ => format!("{}{line}", "　".repeat(lead.chars().count())),
                    }));
                }
                Content::Of { rule, case } => {
                    let other = self.book.rule(rule.as_str(), self.on).and_then(|found| Ok((found, find(&found, case)?)));
                    match other {
                        Ok((found, (letter, case))) => {
                            self.letters.push(letter);
                            self.ground(&found, case.cite.as_ref().unwrap_or(&found.rule.cite));
                            self.deep += 1;
                            body.extend(self.body(letter, case));
                            self.deep -= 1;
                        }
                        Err(problems) => self.problems.extend(problems),
                    }
                }
            }
        }
        body
    }

    /// Whether a condition holds; a fact that is not given is asked for.
    fn holds(&mut self, letter: &Letter, when: &Condition) -> Truth {
        when.0.iter().fold(Truth::Yes, |all, literal| {
            let truth = Truth::from(self.fact(&literal.fact, &letter.question(&literal.fact)));
            all.and(if literal.wanted { truth } else { truth.negated() })
        })
    }

    fn fact(&mut self, name: &str, ask: &Text) -> Option<bool> {
        self.used.insert(name.to_owned());
        match self.facts.get(name) {
            Some(Entry::There(holds)) => Some(*holds),
            Some(_) => {
                self.complain(
                    Code::WrongType,
                    name,
                    Text::new("须为 true 或 false", "must be true or false"),
                    Text::new("写 true 或 false", "give true or false"),
                );
                None
            }
            None => {
                let message = Text::new(format!("尚未写明：{}", ask.zh), format!("not said: {}", ask.en));
                self.complain(Code::MissingKey, name, message, Text::new("写 true 或 false", "give true or false"));
                None
            }
        }
    }

    fn complain_of_quotes(&mut self) {
        let (deep, paragraphs) = (Limits::QUOTED_DEEP, Limits::QUOTED_PARAGRAPHS);
        let problem = Problem::new(
            Code::OutOfRange,
            "rule",
            Text::new(
                format!("文书引用的文字超过 {deep} 层或 {paragraphs} 段"),
                format!("the letter quotes more than {deep} deep, or more than {paragraphs} paragraphs"),
            ),
            Text::new("减少规则书中 of 的引用", "quote less with `of` in the rulebook"),
        );
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn missing(&mut self, name: &str, what: &Text, help: Text) {
        self.complain(Code::MissingKey, name, Text::new(format!("缺少{}", what.zh), format!("{} is missing", what.en)), help);
    }

    fn complain(&mut self, code: Code, name: &str, message: Text, help: Text) {
        let problem = Problem::new(code, format!("facts.{name}"), message, help);
        // A slot may stand in several places; it is told once.
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn wording(&mut self, letter: &'a Letter, wording: &Wording) -> String {
        let mut text = String::new();
        for (i, piece) in wording.0.iter().enumerate() {
            let within_quotes = text.ends_with('“') && matches!(wording.0.get(i + 1), Some(Piece::Plain(after)) if after.starts_with('”'));
            let filled = match piece {
                Piece::Plain(plain) => Some(plain.clone()),
                Piece::Slot(name) => letter.slot(name).and_then(|slot| self.slot(slot)),
                Piece::Within { rule, case } => self.within(rule.as_str(), case),
                Piece::Price { rule, case, units } => letter.slot(units).and_then(|slot| self.price(rule.as_str(), case, slot)),
            };
            // Quotation marks within quotation marks are single.
            text += &match filled {
                Some(filled) if within_quotes => filled.replace('“', "‘").replace('”', "’"),
                filled => filled.unwrap_or_default(),
            };
        }
        text
    }

    /// What stands in a slot, as it is written in Chinese.
    fn slot(&mut self, slot: &Slot) -> Option<String> {
        let (takes, at_most) = match &slot.fill {
            Fill::Either { fact, yes, no } => return self.fact(fact, &slot.name).map(|holds| if holds { yes.clone() } else { no.clone() }),
            Fill::Value { takes, at_most } => (takes, at_most),
        };
        self.used.insert(slot.id.clone());
        let facts = self.facts;
        let entry = match facts.get(&slot.id) {
            None => None,
            Some(Entry::Text(text)) if is_blank(text) => None,
            Some(Entry::Many(texts)) if texts.iter().all(|text| is_blank(text)) => None,
            entry => entry,
        };
        let Some(entry) = entry else {
            self.missing(&slot.id, &slot.name, takes.help());
            return None;
        };
        match filled(takes, entry, self.on) {
            Ok(text) => {
                if let (Some(rule), Entry::Number(n)) = (at_most, entry) {
                    self.check_cap(slot, rule.as_str(), *n);
                }
                Some(text)
            }
            Err(says) => {
                self.complain(Code::BadValue, &slot.id, says, takes.help());
                None
            }
        }
    }

    /// A number above the figure of the law is not written into a letter.
    fn check_cap(&mut self, slot: &Slot, rule: &str, n: u64) {
        let Some(Within::After(most)) = self.figure(rule, "") else { return };
        if n > u64::from(most.n) {
            self.complain(
                Code::BeyondCap,
                &slot.id,
                Text::new(format!("{}最长为{}，不能写{n}", slot.name.zh, most.zh()), format!("{}: {most} at most, not {n}", slot.name.en)),
                Text::new("改为法定上限以内的数字", "give a number within the law's limit"),
            );
        }
    }

    /// The law that a letter states is that of the day it bears.
    fn check_day(&mut self, letter: &Letter) {
        let Some((slot, day)) = letter.date.iter().flat_map(Wording::slots).find_map(|slot| Some((slot, self.day(slot)?))) else { return };
        if day != self.on {
            let on = self.on;
            self.complain(
                Code::Contradiction,
                slot,
                Text::new(
                    format!("成文日期为 {day}，而 on 选取的是 {on} 的法律"),
                    format!("the letter bears {day}, but `on` selects the law of {on}"),
                ),
                Text::new("删去 on，文书依成文之日的法律", "leave `on` out: a letter states the law of its own day"),
            );
        }
    }

    /// The days of a letter must have come one after the other.
    fn check_order(&mut self, letter: &Letter, case: &Case) {
        for before in letter.order.0.iter().chain(&case.order.0) {
            let Some((earlier, later)) = self.day(&before.earlier).zip(self.day(&before.later)) else { continue };
            let last_days = before.term.as_ref().map_or(Some((earlier, earlier)), |term| self.last_days(&before.earlier, term, earlier));
            let Some((earlier, latest)) = last_days else { continue };
            let is_in_order = |day: NaiveDate| day < later || day == later && !before.apart;
            if is_in_order(latest) {
                continue;
            }
            if is_in_order(earlier) {
                let unknown = CalendarError::beyond(self.calendar.horizon().provisional);
                self.problems.push(unknown.problem(&join("facts", &before.earlier)));
                continue;
            }
            let Some((first, second)) = letter.slot(&before.earlier).zip(letter.slot(&before.later)) else { continue };
            let term = before.term.as_ref().and_then(|term| self.book.rule(term.as_str(), self.on).ok());
            let (term_zh, term_en) = term.map_or_else(Default::default, |found| {
                (format!("起算的{}届满之日", found.rule.name.zh), format!(" and the {} from it", found.rule.name.en))
            });
            let (zh, en) = if before.apart { ("须早于", "has to come before") } else { ("不得晚于", "cannot come after") };
            self.complain(
                Code::Contradiction,
                &before.earlier,
                Text::new(
                    format!("{}{term_zh}（{earlier}）{zh}{}（{later}）", first.name.zh, second.name.zh),
                    format!("{}{term_en} ({earlier}) {en} {} ({later})", first.name.en, second.name.en),
                ),
                Text::new("改正其中之一", "correct one of the two"),
            );
        }
    }

    /// The last day of a term that starts on the day in a slot: the first and the last that it can be. A letter whose wording names the
    /// term has told already if there is none.
    fn last_days(&mut self, slot: &str, rule: &RuleId, start: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let term = self.book.term(rule.as_str(), self.on).ok()?;
        let case = term.case(None::<&str>).ok()?;
        match case.deadline(&term, Point::Day(start), &Circumstances::default(), self.calendar) {
            Ok(deadline) => {
                self.rests_on(deadline.standing);
                Some(deadline.due_between.unwrap_or((deadline.day(), deadline.day())))
            }
            Err(fault) => {
                self.problems.push(Problem { path: format!("facts.{slot}"), ..fault });
                None
            }
        }
    }

    /// The day that stands in a slot, if a day does.
    fn day(&self, slot: &str) -> Option<NaiveDate> {
        match self.facts.get(slot)? {
            Entry::Text(text) => parse_date(text.trim(), "").ok(),
            _ => None,
        }
    }

    /// The figure of a term that holds on the day: the national one where a local one is laxer.
    fn figure(&mut self, rule: &str, case: &str) -> Option<Within> {
        let term = match self.book.term(rule, self.on) {
            Ok(term) => term,
            Err(problems) => {
                self.problems.extend(problems);
                return None;
            }
        };
        let case = term.cases.iter().find(|known| case.is_empty() || known.limit.id == case)?;
        match case.prevailing(&term, self.on, self.calendar) {
            Ok((found, limit)) => {
                self.ground(found, &limit.cite);
                limit.within.as_ref().ok().copied()
            }
            Err(fault) => {
                self.problems.push(Problem { path: "on".to_owned(), ..fault });
                None
            }
        }
    }

    fn within(&mut self, rule: &str, case: &str) -> Option<String> {
        self.figure(rule, case).map(Within::zh)
    }

    fn price(&mut self, rule: &str, case: &str, slot: &Slot) -> Option<String> {
        let filled = self.slot(slot)?;
        let units: u32 = filled.parse().ok()?;
        let band = match self.book.band(rule, self.on) {
            Ok(band) => band,
            Err(problems) => {
                self.problems.extend(problems);
                return None;
            }
        };
        let tariff = band.tariff(case).ok()?;
        self.ground(&band.found, &tariff.cite);
        let price = tariff.price(units)?;
        if price.is_zero() {
            self.complain(
                Code::OutOfRange,
                &slot.id,
                Text::new(
                    format!("按此标准{units}{}不收费", tariff.unit.zh),
                    format!("by this tariff {units} {} cost nothing", tariff.unit.en),
                ),
                Text::new("不发收费文书", "there is nothing to ask for, and no letter"),
            );
            return None;
        }
        Some(price.normalize().to_string())
    }

    /// Refuses what no slot takes: it would be dropped in silence.
    fn refuse_strangers(&mut self) {
        let known = self.letters.iter().flat_map(|letter| &letter.slots).map(|slot| match &slot.fill {
            Fill::Either { fact, .. } => fact.as_str(),
            Fill::Value { .. } => slot.id.as_str(),
        });
        let known: Vec<&str> = known.chain(self.used.iter().map(String::as_str)).collect();
        let strangers = self.facts.keys().filter(|name| !known.contains(&name.as_str()));
        let strangers: Vec<Problem> = strangers.map(|name| unknown_name(Code::UnknownKey, &join("facts", name), name, &known)).collect();
        self.problems.extend(strangers);
    }
}
