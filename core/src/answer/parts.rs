//! From one declaration: the parts of an answer as structs, how each is spelled, and what the schema says of it.

/// Declares parts. The key of a field is its name, or what follows `as`; a field that has nothing to say is left out, unless it is
/// `always` there; one `if_true` is there only if it is. What stands under `with` puts its own keys among those of the part.
macro_rules! parts {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident $(with [$($flat_doc:literal $flat:ident: $flat_type:ty),*])? {
            $($(#[doc = $of:literal])* $field:ident: $type:ty $(as $($how:ident)? $key:literal)?,)*
        }
    )*) => { $(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $flat_doc] pub $flat: $flat_type,)*)?
            $($(#[doc = $of])* pub $field: $type,)*
        }

        impl $crate::answer::spell::Entries for $name {
            fn each<'a>(&'a self, tell: &mut $crate::answer::spell::Tell<'_, 'a>) {
                $($($crate::answer::spell::Entries::each(&self.$flat, tell);)*)?
                $(if parts!(@is_said self.$field $(, $($how)?)?) {
                    tell(parts!(@key $field $(, $key)?), &self.$field);
                })*
            }
        }

        impl $crate::answer::spell::Spell for $name {
            fn spell(&self, lang: $crate::text::Lang) -> $crate::answer::spell::Spelled<'_> {
                $crate::answer::spell::Entries::object(self, lang)
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::answer::schema::Shape for $name {
            fn kind() -> $crate::answer::schema::Kind {
                $crate::answer::schema::Kind::Part(<Self as $crate::answer::schema::Whole>::part())
            }
        }

        #[cfg(feature = "schema")]
        impl $crate::answer::schema::Whole for $name {
            fn part() -> $crate::answer::schema::Part {
                $crate::answer::schema::Part {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),*),
                    with: vec![$($($crate::answer::schema::With {
                        name: stringify!($flat),
                        doc: $flat_doc,
                        part: <$flat_type as $crate::answer::schema::Whole>::part(),
                        needed: <$flat_type as $crate::answer::schema::Whole>::NEEDED,
                    },)*)?],
                    keys: vec![$($crate::answer::schema::Key {
                        name: parts!(@key $field $(, $key)?),
                        doc: concat!($($of, "\n"),*),
                        kind: parts!(@kind $type $(, $($how)?)?),
                        needed: parts!(@needed $type $(, $($how)?)?),
                    },)*],
                }
            }
        }
    )* };
    (@is_said $this:ident.$field:ident $(,)?) => { $crate::answer::spell::Spell::is_said(&$this.$field) };
    (@is_said $this:ident.$field:ident, always) => { true };
    (@is_said $this:ident.$field:ident, if_true) => { $this.$field };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident, $key:literal) => { $key };
    (@kind $type:ty, if_true) => { $crate::answer::schema::Kind::True };
    (@kind $type:ty $(, $($how:ident)?)?) => { <$type as $crate::answer::schema::Shape>::kind() };
    (@needed $type:ty, always) => { true };
    (@needed $type:ty, if_true) => { false };
    (@needed $type:ty $(,)?) => { <$type as $crate::answer::schema::Shape>::NEEDED };
}
