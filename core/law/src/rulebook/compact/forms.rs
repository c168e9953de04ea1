//! Every definition, field by field. A field that is added to one and not to its line here does not compile.

use std::sync::Arc;

use super::{Compact, Reader, Writer, compact};
use crate::{
    form::{
        band::{Band, Floor, Grade, Grades, Indicator, Rate, Scale, Score, Tariff},
        cadence::{Cadence, Demand, During, Every, Frequency, Window},
        chain::{Chain, Step},
        checklist::{Checklist, Item, Member},
        convention::{Consultation, ConsultationDays, Convention, Fixed, NamedDay, NamedDays, Roll},
        kind::Kind,
        ledger::{AtFault, BreachKind, BreachRule, DutyKind, DutyRule, EventKind, EventRule, LedgerRules, Side, Terms},
        letter::{Before, Case, Content, Fill, Letter, Order, Paragraph, Piece, Slot, Wording},
        signs::{Consequence, Cue, Pattern, Scope, Sign, Signs, Token, WordList},
        table::{Choice, Conclusion, Counted, Dated, Exclusion, Fact, FactSet, Known, Reading, Row, Source, Table},
        takes::{Listed, Takes, Value},
        tally::{Along, Group, Identity, Line, Shares, Sheets, Tally, TallySheet},
        term::{Amount, Bound, Clause, Extension, Limit, Per, Term, Unit, Within},
    },
    law::{Citation, Document, Evidence, RuleId},
    rulebook::{
        book::{ConventionsSet, Form, Validity},
        permit::Permit,
        recipe::{Draft, Joins, Tie, Written},
    },
    text::Text,
    verdict::{Condition, Duty, Literal},
};

compact! {
    struct Text { zh, en }
    list Evidence in ALL;
    struct Document { key, title, number, issuer, issued, effective, source, evidence }
    shared struct Citation { document, provision, quote, evidence }
    struct Literal { fact, wanted }
    struct Duty { rule, name, when }
    struct Validity { from, to }
    shared struct Permit { id, name, valid, kinds, labels, cite }
    struct ConventionsSet { start_day, month_end, calendar_day_roll, receipt_on_rest_day, fixed_date_roll, named_day, consultation_days }
    enum Form {
        0 = Term(term),
        1 = Cadence(cadence),
        2 = Checklist(checklist),
        3 = Table(table),
        4 = Chain(chain),
        5 = Band(band),
        6 = Ledger(ledger),
        7 = Letter(letter),
        8 = Signs(signs),
        9 = Silent(says),
        10 = Tally(figures),
    }
}

// Term, and the conventions of counting.
compact! {
    enum Unit { 0 = Workday, 1 = Day, 2 = Week, 3 = Month, 4 = Year, 5 = Hour, 6 = Minute }
    struct Amount { n, unit }
    enum Within {
        0 = After(amount),
        1 = Before(amount),
        2 = Window(amount),
        3 = SameDay,
        4 = AtOnce,
        5 = Yearly { month, day },
        6 = By(date),
    }
    enum Bound { 0 = AtMost, 1 = AtLeast }
    struct Extension { up_to, condition, cite }
    shared struct Clause { id, name, cite }
    struct Per { fact, name }
    struct Limit { id, name, within, start, bound, extension, pauses, restarts, per, stands_alone, lead, units, note, cite }
    struct Term { cases }
    enum Roll { 0 = Keep, 1 = NextWorkday }
    struct Fixed { note, cite }
    struct Convention { roll, note, cite }
    list NamedDay in ALL;
    struct NamedDays { reading, note, cite }
    list Consultation in ALL;
    struct ConsultationDays { reading, note, cite }
}

// Cadence, checklist, chain, band.
compact! {
    enum Every { 0 = Weeks(n), 1 = Months(n), 2 = Days(n) }
    struct During { from, to }
    enum Window { 0 = Calendar, 1 = Rolling }
    struct Demand { at_least, every, window, during, starts }
    struct Frequency { id, name, demand, note, cite }
    struct Cadence { acts, cases }
    struct Item { id, name, required_if, optional, takes, one_of, cite }
    struct Member { id, name, takes, counts_if }
    struct Listed { id, name }
    list Value in ALL;
    enum Takes { 0 = Value(value), 1 = OneOf(choices) }
    struct Checklist { facts, items }
    struct Step { id, name, by, needed_if, cite }
    struct Chain { facts, steps }
    enum Floor { 0 = From(bound), 1 = Above(bound) }
    struct Grade { floor, id, name, cite }
    struct Scale { by, when, name, cite }
    struct Grades { unit, min, max, rows, scale, silent }
    struct Rate { from, rate, step }
    struct Tariff { id, name, unit, rates, note, cite }
    struct Indicator { id, name, weight }
    struct Score { grades, indicators, bonus_cap }
    enum Band { 0 = Grades(grades), 1 = Tariff { currency, cases }, 2 = Score(score) }
}

// Table.
compact! {
    list Kind in ALL;
    struct Reading { value, cite }
    shared struct Fact { id, name, reading, detect }
    struct Dated { fact, name }
    struct Counted { row, name, cite }
    shared struct Conclusion { id, name, passes, counted_as, dated, meets }
    struct Choice { id, name, of }
    struct Known { known, value }
    struct Exclusion { when, mask, cite, note }
    struct Table { facts, outcomes, rows, ordered, exhaustive, choice, source, exclusions, excluded, readings }
    shared struct Written { path, outcome, when, cite, duties }
    struct Draft { path, facts, outcomes, rows, combines, ordered, exhaustive, joins, choice, ties }
    enum Joins { 0 = Nothing, 1 = Before, 2 = Behind }
    struct Tie { path, facts, then, cite, note }
}

// Ledger, letter, signs.
compact! {
    list EventKind in ALL;
    list BreachKind in ALL;
    list DutyKind in ALL;
    list Side in ALL;
    list AtFault in ALL;
    struct EventRule { kind, name, says, stops, restarts, delays, stands, cite }
    struct BreachRule { kind, name, by, cite }
    struct DutyRule { kind, name, by, cite }
    struct Terms { reply, supplement, third_party, co_maker, payment }
    struct LedgerRules { terms, events, breaches, duties }
    struct Letter { number, greeting, signature, date, order, counted, facts, cases, slots }
    struct Case { id, name, title, body, order, cite }
    struct Paragraph { content, when }
    enum Content { 0 = Own(wording), 1 = Lines { lead, slot }, 2 = Of { rule, case } }
    struct Before { earlier, term, later, apart }
    enum Piece { 0 = Plain(text), 1 = Slot(slot), 2 = Within { rule, case }, 3 = Price { rule, case, units } }
    shared struct Slot { id, name, fill }
    enum Fill { 0 = Value { takes, at_most }, 1 = Either { fact, yes, no } }
    struct Signs { reads, name, lists, signs }
    struct WordList { id, words, cite }
    struct Sign { id, name, cues, then }
    struct Cue { says, words, at_least, scope, with, without, up_to }
    enum Scope { 0 = Clause, 1 = Sentence, 2 = Text }
    struct Consequence { says, from, cite }
    enum Token { 0 = Letter(letter), 1 = Number, 2 = Gap }
}

// Figures that must tally.
compact! {
    list Along in ALL;
    shared struct Line { id, name, no }
    struct Group { id, name, rows }
    struct TallySheet { id, name, rows, columns, groups, fractions, signed }
    struct Identity { id, name, sheet, along, only, left, right, before, soft, cite }
    struct Sheets { sheets, identities }
    struct Shares { counted }
    enum Tally { 0 = Sheets(sheets), 1 = Shares(shares) }
}

/// A struct around one value.
macro_rules! around {
    ($($name:ident($inner:ty)),*) => {$(
        impl Compact for $name {
            fn write(&self, to: &mut Writer) {
                self.0.write(to);
            }

            fn read(from: &mut Reader) -> Option<Self> {
                <$inner>::read(from).map(Self)
            }
        }
    )*};
}

around!(Condition(Vec<Literal>), Order(Vec<Before>), Wording(Vec<Piece>), Pattern(Vec<Token>));

impl Compact for RuleId {
    fn write(&self, to: &mut Writer) {
        to.word(self.as_str());
    }

    fn read(from: &mut Reader) -> Option<Self> {
        from.word().map(Self::known)
    }
}

impl Compact for Arc<Source> {
    fn write(&self, to: &mut Writer) {
        let Source { rule, book } = &**self;
        rule.write(to);
        book.write(to);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let (rule, book) = (from.word()?, from.word()?);
        if let Some(last) = from.source.as_ref().filter(|last| last.rule.as_str() == rule && last.book == book) {
            return Some(Self::clone(last));
        }
        let source = Self::new(Source { rule: RuleId::known(rule), book: book.to_owned() });
        from.source = Some(Self::clone(&source));
        Some(source)
    }
}

/// What a row says is shared by every table that it stands in; its outcome and its mask are those of the table.
impl Compact for Row {
    fn write(&self, to: &mut Writer) {
        let Self { outcome, when, mask, source, cite, duties } = self;
        outcome.write(to);
        to.part(|to| {
            when.write(to);
            source.write(to);
            cite.write(to);
            duties.write(to);
        });
        mask.write(to);
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let outcome = usize::read(from)?;
        let (when, source, cite, duties) =
            from.part(|from| Some((Condition::read(from)?, Compact::read(from)?, Citation::read(from)?, Vec::read(from)?)))?;
        Some(Self { outcome, when, mask: FactSet::read(from)?, source, cite, duties })
    }
}

/// The bits that are set, by their places.
impl Compact for FactSet {
    fn write(&self, to: &mut Writer) {
        for bits in [self.yes, self.no] {
            let places = (0..u64::BITS).filter(|place| bits >> place & 1 == 1);
            places.collect::<Vec<_>>().write(to);
        }
    }

    fn read(from: &mut Reader) -> Option<Self> {
        let mut bits = || {
            let count = from.place()?;
            (0..count).try_fold(0_u64, |bits, _| Some(bits | 1_u64.checked_shl(u32::read(from)?)?))
        };
        Some(Self { yes: bits()?, no: bits()? })
    }
}
