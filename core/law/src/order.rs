//! Putting lists in order. The standard sort is compiled anew for every type that it sorts, which weighs in a web page; here only places
//! are sorted that way, once for all types.

use std::cmp::Ordering;

/// Up to this length it takes no more than moving each item past those before it.
const SHORT: usize = 24;

/// Puts items in order; equal ones stay in the order they have.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let compare = |items: &[T], a: usize, b: usize| items.get(a).zip(items.get(b)).map_or(Ordering::Equal, |(a, b)| compare(a, b));
    if items.len() > SHORT {
        let mut places = sorted(items.len(), &|a, b| compare(items, a, b));
        for place in 0..places.len() {
            // Each swap brings one item to where it belongs.
            while let Some(home) = places.get(place).copied().filter(|home| *home != place) {
                items.swap(place, home);
                places.swap(place, home);
            }
        }
        return;
    }
    for next in 1..items.len() {
        let mut place = next;
        while let Some(before) = place.checked_sub(1).filter(|before| compare(items, *before, place) == Ordering::Greater) {
            items.swap(before, place);
            place = before;
        }
    }
}

/// Puts items in the order of their keys.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |a, b| key(a).cmp(&key(b)));
}

/// Puts items in their own order.
pub fn natural<T: Ord>(items: &mut [T]) {
    by(items, T::cmp);
}

/// Each thing once, in order.
pub fn distinct<T: Ord>(things: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut things: Vec<T> = things.into_iter().collect();
    natural(&mut things);
    things.dedup();
    things
}

/// A map or a set, filled one by one: to collect one sorts it first, with the standard sort.
pub fn gathered<T, C: Default + Extend<T>>(things: impl IntoIterator<Item = T>) -> C {
    let mut all = C::default();
    all.extend(things);
    all
}

/// Where each of so many things belongs, in the order of their places.
fn sorted(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    order.sort_by(|a, b| compare(*a, *b));
    let mut homes = vec![0; length];
    for (home, place) in order.into_iter().enumerate() {
        if let Some(slot) = homes.get_mut(place) {
            *slot = home;
        }
    }
    homes
}

#[cfg(test)]
mod tests {
    use super::by_key;

    #[test]
    fn it_sorts_as_the_standard_does() {
        for length in (0..60).chain([500]) {
            // Few distinct keys, so that equal ones are many.
            let items: Vec<(u64, u64)> = (0..length).map(|i| (i * 7_919 % 13, i)).collect();
            let (mut ours, mut theirs) = (items.clone(), items);
            by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            assert_eq!(ours, theirs);
        }
    }
}
