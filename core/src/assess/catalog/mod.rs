//! Two versions of a standard catalogue (标准目录): what was added, altered, cancelled, merged and split.
//!
//! ```
//! use gongkai::assess::catalog::{Catalog, CatalogChange, Difference, Element};
//! use serde_json::json;
//!
//! let former = Catalog::read(&json!([["事项名称", "公开内容"], ["征地公告", "征地批准文件"], ["救灾款物", "款物来源；发放情况"]])).unwrap();
//! let new = Catalog::read(&json!([["事项名称", "公开内容"], ["救灾款物信息", "款物来源；发放情况"], ["征地公告", "征地批准文件"]])).unwrap();
//! let difference = Difference::between(&former, &new);
//! let [change] = difference.changes.as_slice() else { unreachable!() };
//! assert_eq!(change.kind, CatalogChange::Alteration); // reworded; the other row only stands elsewhere
//! assert_eq!((change.former.as_slice(), change.new.as_slice()), ([1].as_slice(), [0].as_slice()));
//! assert_eq!(change.elements, [Element::Name]);
//! ```

mod compare;
mod grams;
mod pair;
mod table;
mod words;

use crate::names;

pub use self::{
    compare::{Changed, Difference},
    table::{Catalog, CatalogRow},
};

names! {
    /// An element of an item of a catalogue (目录要素), as a county names them.
    Element {
        /// The item.
        Name = "name" ("事项名称", "name"),
        /// The kind of item, or the first level of a catalogue of two (一级事项).
        Kind = "kind" ("事项类型", "kind"),
        /// What is disclosed.
        Content = "content" ("公开内容", "content"),
        /// The law by which it is.
        Basis = "basis" ("公开依据", "basis"),
        /// By when.
        Time = "time" ("公开时限", "time limit"),
        /// Who discloses it.
        Body = "body" ("公开主体", "who discloses"),
        /// Where: 政府网站, 公开查阅点.
        Carrier = "carrier" ("公开载体", "carrier"),
        /// To whom: 全社会, 特定群体.
        Audience = "audience" ("公开对象", "audience"),
        /// 主动 or 依申请.
        Manner = "manner" ("公开方式", "manner"),
        /// At which level of government.
        Level = "level" ("公开层级", "level"),
    }
}

names! {
    /// What became of an item.
    #[non_exhaustive]
    CatalogChange {
        /// It is new.
        Addition = "addition" ("增加", "added"),
        /// One or more of its elements are not what they were.
        Alteration = "alteration" ("变更", "altered"),
        /// It is gone.
        Cancellation = "cancellation" ("取消", "cancelled"),
        /// Several became one.
        Merge = "merge" ("合并", "merged"),
        /// One became several.
        Split = "split" ("分设", "split"),
    }
}
