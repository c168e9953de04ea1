//! Term (期限): when is it due? From a start to a deadline, and from a deadline to what it is today.

mod circumstances;
mod count;
mod deadline;
mod point;
mod proof;
mod status;

pub use circumstances::{Circumstances, Pause};
pub(crate) use count::no_earlier_than;
pub use deadline::Deadline;
#[doc(inline)]
pub use gongkai_law::form::term::{Amount, Bound, Clause, Extension, Limit, Per, Term, Unit, Within};
pub use point::Point;
pub use proof::{Applied, Proof, Stretch};
pub use status::{Left, State, Status};
