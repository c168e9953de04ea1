//! The rules under `catalog`.

/// 目录事项增加 (adding a catalogue item): a table.
pub mod add {
    crate::rulebook::names::rule! {
        /// 目录事项增加 (adding a catalogue item).
        "catalog.add": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否因法律法规颁布、修订需要增加？ does a law or regulation, new or revised, call for it?
            ///
            /// In `jiujiang-county-2022`.
            NewLaw = "new_law",
            /// 是否因政务公开有关工作职能调整需要增加？ does a change of functions call for it?
            ///
            /// In `jiujiang-county-2022`.
            FunctionsAdjusted = "functions_adjusted",
            /// 是否有其他应当增加的情形？ is there another reason to add it?
            ///
            /// In `jiujiang-county-2022`.
            OtherAddition = "other_addition",
        }

        /// What it can come to.
        Outcome {
            /// 申请增加事项 apply to add the item
            ///
            /// In `jiujiang-county-2022`.
            Add = "add",
            /// 没有所列情形 no ground
            ///
            /// In `jiujiang-county-2022`.
            NoGround = "no_ground",
        }
    }
}

/// 目录事项变更 (altering a catalogue item): a table.
pub mod alter {
    crate::rulebook::names::rule! {
        /// 目录事项变更 (altering a catalogue item).
        "catalog.alter": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 名称、类型、内容、依据、时限、主体、载体、对象、方式、层级等要素是否发生变化？ did an element change: name, kind, content, basis, time, body, carrier, audience, manner or level?
            ///
            /// In `jiujiang-county-2022`.
            ElementChanged = "element_changed",
            /// 事项（含子项）是否需要合并或者分设？ are items, or parts of them, to be merged or split?
            ///
            /// In `jiujiang-county-2022`.
            MergedOrSplit = "merged_or_split",
            /// 是否有其他应当变更的情形？ is there another reason to alter it?
            ///
            /// In `jiujiang-county-2022`.
            OtherAlteration = "other_alteration",
        }

        /// What it can come to.
        Outcome {
            /// 申请变更事项要素 apply to alter the item
            ///
            /// In `jiujiang-county-2022`.
            Alter = "alter",
            /// 没有所列情形 no ground
            ///
            /// In `jiujiang-county-2022`.
            NoGround = "no_ground",
        }
    }
}

/// 目录事项取消 (cancelling a catalogue item): a table.
pub mod cancel {
    crate::rulebook::names::rule! {
        /// 目录事项取消 (cancelling a catalogue item).
        "catalog.cancel": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否因法律法规颁布、修订、废止而依据失效？ is its basis gone, a law or regulation being new, revised or repealed?
            ///
            /// In `jiujiang-county-2022`.
            BasisGone = "basis_gone",
            /// 上级人民政府是否取消，需要对应取消？ did a superior government cancel it, so that it has to follow?
            ///
            /// In `jiujiang-county-2022`.
            SuperiorCancelled = "superior_cancelled",
            /// 是否因职能调整不再实施？ is it no longer done, functions having changed?
            ///
            /// In `jiujiang-county-2022`.
            NoLongerDone = "no_longer_done",
            /// 是否有其他应当取消的情形？ is there another reason to cancel it?
            ///
            /// In `jiujiang-county-2022`.
            OtherCancellation = "other_cancellation",
        }

        /// What it can come to.
        Outcome {
            /// 及时取消事项 cancel the item in time
            ///
            /// In `jiujiang-county-2022`.
            Cancel = "cancel",
            /// 没有所列情形 no ground
            ///
            /// In `jiujiang-county-2022`.
            NoGround = "no_ground",
        }
    }
}

/// 目录比对 (comparison of two catalogues): a table.
pub mod diff {
    crate::rulebook::names::rule! {
        /// 目录比对 (comparison of two catalogues).
        "catalog.diff": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 旧目录中有此事项吗？ is the item in the former catalogue?
            ///
            /// In `jiujiang-county-2022`.
            InFormer = "in_former",
            /// 新目录中有此事项吗？ is the item in the new catalogue?
            ///
            /// In `jiujiang-county-2022`.
            InNew = "in_new",
            /// 名称、类型、内容、依据、时限、主体、载体、对象、方式、层级等要素是否发生变化？ did an element change: name, kind, content, basis, time, body, carrier, audience, manner or level?
            ///
            /// In `jiujiang-county-2022`.
            ElementChanged = "element_changed",
        }

        /// What it can come to.
        Outcome {
            /// 增加 an addition
            ///
            /// In `jiujiang-county-2022`.
            Addition = "addition",
            /// 取消 a cancellation
            ///
            /// In `jiujiang-county-2022`.
            Cancellation = "cancellation",
            /// 变更 an alteration
            ///
            /// In `jiujiang-county-2022`.
            Alteration = "alteration",
            /// 没有变动 unchanged
            ///
            /// In `jiujiang-county-2022`.
            Unchanged = "unchanged",
        }
    }
}

/// 目录要素 (elements of a catalogue item): a checklist.
pub mod elements {
    crate::rulebook::names::rule! {
        /// 目录要素 (elements of a catalogue item).
        "catalog.elements": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 事项名称 name
            ///
            /// In `jiujiang-county-2022`.
            Name = "name",
            /// 事项类型 kind
            ///
            /// In `jiujiang-county-2022`.
            Kind = "kind",
            /// 公开内容 content
            ///
            /// In `jiujiang-county-2022`.
            Content = "content",
            /// 公开依据 basis
            ///
            /// In `jiujiang-county-2022`.
            Basis = "basis",
            /// 公开时限 time limit
            ///
            /// In `jiujiang-county-2022`.
            Time = "time",
            /// 公开主体 who discloses
            ///
            /// In `jiujiang-county-2022`.
            Body = "body",
            /// 公开载体 carrier
            ///
            /// In `jiujiang-county-2022`.
            Carrier = "carrier",
            /// 公开对象 audience
            ///
            /// In `jiujiang-county-2022`.
            Audience = "audience",
            /// 公开方式 manner
            ///
            /// In `jiujiang-county-2022`.
            Manner = "manner",
            /// 公开层级 level
            ///
            /// In `jiujiang-county-2022`.
            Level = "level",
        }
    }
}

/// 目录调整备案 (filing of a catalogue change): a checklist.
pub mod file {
    crate::rulebook::names::rule! {
        /// 目录调整备案 (filing of a catalogue change).
        "catalog.file": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 符合第四条至第六条的情形 a ground of articles 4 to 6
            ///
            /// In `jiujiang-county-2022`.
            Ground = "ground",
            /// 申请增加或者变更 the application to add or alter
            ///
            /// In `jiujiang-county-2022`.
            Applied = "applied",
            /// 及时报县领导小组办公室备案 filing with the county leading group's office in time
            ///
            /// In `jiujiang-county-2022`.
            Filed = "filed",
        }

        /// What it asks.
        Fact {
            /// 是增加或者变更事项吗？ is an item added or altered?
            ///
            /// In `jiujiang-county-2022`.
            AddedOrAltered = "added_or_altered",
        }
    }
}

/// 指南和目录内容 (content of guide and catalogue): a checklist.
pub mod guide {
    crate::rulebook::names::rule! {
        /// 指南和目录内容 (content of guide and catalogue).
        "catalog.guide": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 指南：政府信息的分类 guide: classification of the information
            ///
            /// In `cn-2019`.
            Classification = "classification",
            /// 指南：编排体系 guide: how it is arranged
            ///
            /// In `cn-2019`.
            Arrangement = "arrangement",
            /// 指南：获取方式 guide: how to obtain it
            ///
            /// In `cn-2019`.
            Access = "access",
            /// 指南：工作机构的名称 guide: name of the disclosure office
            ///
            /// In `cn-2019`.
            Office = "office",
            /// 指南：办公地址 guide: its address
            ///
            /// In `cn-2019`.
            Address = "address",
            /// 指南：办公时间 guide: its hours
            ///
            /// In `cn-2019`.
            Hours = "hours",
            /// 指南：联系电话 guide: its telephone
            ///
            /// In `cn-2019`.
            Phone = "phone",
            /// 指南：传真号码 guide: its fax
            ///
            /// In `cn-2019`.
            Fax = "fax",
            /// 指南：互联网联系方式 guide: how to reach it on the internet
            ///
            /// In `cn-2019`.
            Internet = "internet",
            /// 目录：索引、名称、内容概述、生成日期 catalogue: index, name, summary and day of making of each entry
            ///
            /// In `cn-2019`.
            Entries = "entries",
            /// 指南和目录及时更新 both kept up to date
            ///
            /// In `cn-2019`.
            Updated = "updated",
        }
    }

    /// 指南和目录编制 (how guide and catalogue are compiled): a checklist.
    pub mod compile {
        crate::rulebook::names::rule! {
            /// 指南和目录编制 (how guide and catalogue are compiled).
            "catalog.guide.compile": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

            /// What may stand in it.
            Item {
                /// 全面清理政府信息 the information sorted throughout
                ///
                /// In `yanan-county-2008`.
                SortedByLaw = "sorted_by_law",
                /// 划分主动公开、依申请公开、免予公开 divided into proactive, on request and exempt
                ///
                /// In `yanan-county-2008`.
                ThreeWay = "three_way",
                /// 免予公开的单独编制目录 a catalogue of its own for what is exempt
                ///
                /// In `yanan-county-2008`.
                ExemptApart = "exempt_apart",
                /// 按信息网络管理中心的统一样本 made by the information centre's model
                ///
                /// In `yanan-county-2008`.
                ByTheModel = "by_the_model",
                /// 在政府门户网站公布 published on the government portal
                ///
                /// In `yanan-county-2008`.
                OnPortal = "on_portal",
                /// 在相关政府信息查阅场所公布 published where information can be read
                ///
                /// In `yanan-county-2008`.
                InReadingPlaces = "in_reading_places",
            }
        }
    }
}

/// 不更新指南和目录的责任 (liability for guide and catalogue not updated): a table.
pub mod liability {
    crate::rulebook::names::rule! {
        /// 不更新指南和目录的责任 (liability for guide and catalogue not updated).
        "catalog.liability": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 是否不及时更新公开的信息内容、指南或者目录？ were published contents, the guide or the catalogue not kept up to date?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NotUpdated = "not_updated",
            /// 情节是否严重？ is it grave?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Grave = "grave",
            /// 是否构成犯罪？ is it a crime?
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Crime = "crime",
            /// 是否不及时履行动态调整职责？ was the catalogue not adjusted in time?
            ///
            /// In `jiujiang-county-2022`.
            NotAdjustedInTime = "not_adjusted_in_time",
            /// 县领导小组办公室要求改正，是否拒不改正？ was a correction asked for by the county leading group's office refused?
            ///
            /// In `jiujiang-county-2022`.
            RefusesCorrection = "refuses_correction",
        }

        /// What it can come to.
        Outcome {
            /// 依法追究刑事责任 criminal liability
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Criminal = "criminal",
            /// 依法给予处分 disciplinary sanction
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Discipline = "discipline",
            /// 责令改正 order to correct
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            Correct = "correct",
            /// 没有责任 no liability
            ///
            /// In `cn-2019`, `cn-2008`, `jiujiang-county-2022`.
            NoLiability = "no_liability",
            /// 追究主要负责人和直接责任人的责任 principal and person directly responsible are liable
            ///
            /// In `jiujiang-county-2022`.
            PrincipalAndPerson = "principal_and_person",
        }
    }

    /// 目录定期监督检查 (regular inspection of catalogues): a term.
    pub mod inspection {
        crate::rulebook::names::rule! {
            /// 目录定期监督检查 (regular inspection of catalogues).
            "catalog.liability.inspection": Term;
        }
    }
}
