//! Numbers at the edge of what their standards allow. The check digits are right throughout: only what is named is wrong.

use gongkai::identifier::{BankCard, Fault, Holder, ResidentId, Sex};

/// GB/T 2260: no one lives in a province without a county; residents of Hong Kong, Macao and Taiwan have no county.
#[test]
fn a_resident_id_names_a_county_and_those_of_hong_kong_none() {
    assert_eq!(ResidentId::parse("110000190501029019"), Err(Fault::Region));
    assert_eq!(ResidentId::parse("810101190501029016"), Err(Fault::Region));
    assert_eq!(ResidentId::parse("810000190501029014").map(|id| id.holder()), Ok(Holder::HongKong));
}

#[test]
fn no_one_was_born_three_centuries_ago() {
    assert_eq!(ResidentId::parse("360428170001019013"), Err(Fault::Date));
}

/// GB 11643: odd numbers of the sequence for men, even ones for women.
#[test]
fn the_sequence_tells_the_sex() {
    assert_eq!(ResidentId::parse("36042819050102911X").unwrap().sex(), Sex::Male);
    assert_eq!(ResidentId::parse("360428190501029208").unwrap().sex(), Sex::Female);
}

/// Issuers' numbers have their lengths: what begins like one and is longer or shorter is none.
#[test]
fn cards_are_as_long_as_their_issuer_makes_them() {
    for card in ["6200000000000005", "6000000000000007", "9000000000000000001", "340000000000009", "3500000000000009"] {
        assert!(BankCard::parse(card).is_ok(), "{card}");
    }
    for card in ["620000000000000", "60000000000000004", "9000000000000001", "3400000000000000", "350000000000006"] {
        assert_eq!(BankCard::parse(card), Err(Fault::Prefix), "{card}");
    }
}
