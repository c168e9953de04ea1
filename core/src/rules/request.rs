//! The rules under `request`.

/// 答复期限的计算 (running of the reply clock): a term.
pub mod clock {
    crate::rulebook::names::rule! {
        /// 答复期限的计算 (running of the reply clock).
        "request.clock": Term;

        /// What stops its clock.
        Cause {
            /// 征求第三方意见 consulting a third party
            ///
            /// In `cn-2019`, `cn-2008`.
            ThirdParty = "third_party",
            /// 征求其他机关意见 consulting another agency
            ///
            /// In `cn-2019`.
            OtherAgency = "other_agency",
            /// 不可抗力或者其他法定事由 force majeure or another legal cause
            ///
            /// In `guyuan-2019`.
            ForceMajeure = "force_majeure",
        }
    }
}

/// 共同制作机关提出意见期限 (time limit for a co-maker's opinion): a term.
pub mod co_maker {
    crate::rulebook::names::rule! {
        /// 共同制作机关提出意见期限 (time limit for a co-maker's opinion).
        "request.co_maker": Term;
    }

    /// 共同制作机关意见征求函 (letter to a co-maker): a letter.
    pub mod letter {
        crate::rulebook::names::rule! {
            /// 共同制作机关意见征求函 (letter to a co-maker).
            "request.co_maker.letter": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 征求意见 inquiry
                ///
                /// In `cn-2019`.
                Inquiry = "inquiry",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 发文机关 the agency that writes
                ///
                /// In `cn-2019`.
                Agency = "agency",
                /// 共同制作机关的名称 the co-maker's name
                ///
                /// In `cn-2019`.
                CoMaker = "co_maker",
                /// 联系人和联系电话 whom to reach, and how
                ///
                /// In `cn-2019`.
                Contact = "contact",
                /// 成文日期 the day it bears
                ///
                /// In `cn-2019`.
                Date = "date",
                /// 文号 document number
                ///
                /// In `cn-2019`.
                Number = "number",
                /// 收到申请之日 the day the request was received
                ///
                /// In `cn-2019`.
                Received = "received",
                /// 申请获取的信息 the information asked for
                ///
                /// In `cn-2019`.
                Subject = "subject",
            }
        }
    }
}

/// 延长答复期限 (extension of the reply): a term.
pub mod extension {
    crate::rulebook::names::rule! {
        /// 延长答复期限 (extension of the reply).
        "request.extension": Term;
    }

    /// 延长答复期限告知书 (extension notice): a letter.
    pub mod letter {
        crate::rulebook::names::rule! {
            /// 延长答复期限告知书 (extension notice).
            "request.extension.letter": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 延长答复期限 extension notice
                ///
                /// In `cn-2019`, `cn-2008`.
                Notice = "notice",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 发文机关 the agency that writes
                ///
                /// In `cn-2019`, `cn-2008`.
                Agency = "agency",
                /// 申请人的姓名或者名称 the applicant's name
                ///
                /// In `cn-2019`, `cn-2008`.
                Applicant = "applicant",
                /// 成文日期 the day it bears
                ///
                /// In `cn-2019`, `cn-2008`.
                Date = "date",
                /// 延长的工作日数 number of working days of the extension
                ///
                /// In `cn-2019`, `cn-2008`.
                ExtendedBy = "extended_by",
                /// 延长后的答复期限届满之日 the last day of the extended term
                ///
                /// In `cn-2019`, `cn-2008`.
                NewDue = "new_due",
                /// 文号 document number
                ///
                /// In `cn-2019`, `cn-2008`.
                Number = "number",
                /// 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?
                ///
                /// In `cn-2019`, `cn-2008`.
                Organisation = "organisation",
                /// 理由 the reason
                ///
                /// In `cn-2019`, `cn-2008`.
                Reason = "reason",
                /// 收到申请之日 the day the request was received
                ///
                /// In `cn-2019`, `cn-2008`.
                Received = "received",
                /// 申请获取的信息 the information asked for
                ///
                /// In `cn-2019`, `cn-2008`.
                Subject = "subject",
            }
        }
    }
}

/// 信息处理费 (information processing fee): a band.
pub mod fee {
    crate::rulebook::names::rule! {
        /// 信息处理费 (information processing fee).
        "request.fee": Band;

        /// Its cases.
        Case {
            /// 按件计收 charged by item
            ///
            /// In `cn-2019`.
            PerItem = "per_item",
            /// 按量计收 charged by page
            ///
            /// In `cn-2019`.
            PerPage = "per_page",
        }
    }

    /// 是否收取信息处理费 (whether a processing fee is charged): a table.
    pub mod charged {
        crate::rulebook::names::rule! {
            /// 是否收取信息处理费 (whether a processing fee is charged).
            "request.fee.charged": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable?
                ///
                /// In `cn-2019`.
                Excessive = "excessive",
                /// 行政机关决定收取吗？ does the agency decide to charge it?
                ///
                /// In `cn-2019`.
                DecidesToCharge = "decides_to_charge",
                /// 提供纸质件、发送电子邮件、复制电子数据等吗？ are paper copies, e-mails or copies of data supplied?
                ///
                /// In `cn-2019`.
                SuppliesCopies = "supplies_copies",
                /// 选择按量计收吗？ is it to be charged by page?
                ///
                /// In `cn-2019`.
                ByPage = "by_page",
            }

            /// What it can come to.
            Outcome {
                /// 不收取费用 free of charge
                ///
                /// In `cn-2019`.
                Free = "free",
                /// 按件计收 charged by item
                ///
                /// In `cn-2019`.
                PerItem = "per_item",
                /// 按量计收 charged by page
                ///
                /// In `cn-2019`.
                PerPage = "per_page",
                /// 可以收取信息处理费，但具体办法尚未制定 a processing fee would be allowed, but there is no tariff yet
                ///
                /// In `cn-2019`.
                NoTariff = "no_tariff",
            }
        }
    }

    /// 打印、复制的成本费用 (cost of printing and copying): a term.
    pub mod costs {
        crate::rulebook::names::rule! {
            /// 打印、复制的成本费用 (cost of printing and copying).
            "request.fee.costs": Term;
        }
    }

    /// 信息处理费收费通知 (fee notice): a letter.
    pub mod letter {
        crate::rulebook::names::rule! {
            /// 信息处理费收费通知 (fee notice).
            "request.fee.letter": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 按件计收 charged by item
                ///
                /// In `cn-2019`.
                PerItem = "per_item",
                /// 按量计收 charged by page
                ///
                /// In `cn-2019`.
                PerPage = "per_page",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 发文机关 the agency that writes
                ///
                /// In `cn-2019`.
                Agency = "agency",
                /// 申请人的姓名或者名称 the applicant's name
                ///
                /// In `cn-2019`.
                Applicant = "applicant",
                /// 联系人和联系电话 whom to reach, and how
                ///
                /// In `cn-2019`.
                Contact = "contact",
                /// 成文日期 the day it bears
                ///
                /// In `cn-2019`.
                Date = "date",
                /// 该月申请累计件数 number of items in that month
                ///
                /// In `cn-2019`.
                Items = "items",
                /// 计件的自然月 the calendar month counted
                ///
                /// In `cn-2019`.
                Month = "month",
                /// 文号 document number
                ///
                /// In `cn-2019`.
                Number = "number",
                /// 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?
                ///
                /// In `cn-2019`.
                Organisation = "organisation",
                /// 提供的页数 number of pages given
                ///
                /// In `cn-2019`.
                Pages = "pages",
                /// 缴纳方式 how to pay
                ///
                /// In `cn-2019`.
                Payment = "payment",
                /// 收到申请之日 the day the request was received
                ///
                /// In `cn-2019`.
                Received = "received",
                /// 申请获取的信息 the information asked for
                ///
                /// In `cn-2019`.
                Subject = "subject",
            }
        }
    }

    /// 信息处理费缴纳期限 (time limit for paying the processing fee): a term.
    pub mod payment {
        crate::rulebook::names::rule! {
            /// 信息处理费缴纳期限 (time limit for paying the processing fee).
            "request.fee.payment": Term;
        }
    }
}

/// 申请内容 (content of a request): a checklist.
pub mod form {
    crate::rulebook::names::rule! {
        /// 申请内容 (content of a request).
        "request.form": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 申请人的姓名或者名称 the applicant's name
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Name = "name",
            /// 身份证明 proof of identity
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Identity = "identity",
            /// 居民身份证号码 resident identity number
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            ResidentId = "resident_id",
            /// 港澳台居民居住证号码 number of a residence permit of Hong Kong, Macao or Taiwan residents
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            ResidencePermit = "residence_permit",
            /// 港澳居民来往内地通行证或者台湾居民来往大陆通行证号码 number of a mainland travel permit
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            TravelPermit = "travel_permit",
            /// 护照号码 passport number
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Passport = "passport",
            /// 统一社会信用代码 unified social credit code
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            CreditCode = "credit_code",
            /// 其他身份证明（名称和号码） another proof of identity (what it is, and its number)
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            OtherIdentity = "other_identity",
            /// 联系方式 a way to reach the applicant
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Contact = "contact",
            /// 联系电话 phone number
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Phone = "phone",
            /// 电子邮箱 e-mail address
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Email = "email",
            /// 通信地址 postal address
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Address = "address",
            /// 所申请信息的名称、文号或者特征描述 title, document number or description of the information
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Information = "information",
            /// 信息名称 title of the information
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Title = "title",
            /// 文号 document number
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            DocumentNumber = "document_number",
            /// 便于查询的其他特征性描述 another description by which it can be found
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Description = "description",
            /// 提供信息的形式 form in which the information is wanted
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            FormOfSupply = "form_of_supply",
            /// 获取信息的方式、途径 way in which the information is to be received
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Route = "route",
            /// 邮政编码 postcode
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Postcode = "postcode",
            /// 附件 attachments
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Attachments = "attachments",
        }

        /// What it asks.
        Fact {
            /// 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Organisation = "organisation",
        }
    }

    /// 申请内容提示 (hints on what a request asks for): a set of signs.
    pub mod coach {
        crate::rulebook::names::rule! {
            /// 申请内容提示 (hints on what a request asks for).
            "request.form.coach": Signs;

            /// What it looks for.
            Sign {
                /// 像信访、投诉、举报 looks like a petition, complaint or report
                ///
                /// In `cn-2019`.
                Petition = "petition",
                /// 像咨询 looks like a question
                ///
                /// In `cn-2019`.
                Consultation = "consultation",
                /// 像要求提供公开出版物 looks like a request for a publication
                ///
                /// In `cn-2019`.
                Publication = "publication",
                /// 像一份申请中的几项内容 looks like several requests in one
                ///
                /// In `cn-2019`.
                Several = "several",
                /// 可能过于笼统，无从查找 may be too vague to be searched for
                ///
                /// In `cn-2019`.
                Vague = "vague",
            }
        }
    }
}

/// 提供形式 (form of supply): a table.
pub mod form_of_supply {
    crate::rulebook::names::rule! {
        /// 提供形式 (form of supply).
        "request.form_of_supply": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 按保存的实际情况，能按申请人要求的形式提供吗？ as the information is kept, can it be given in the form asked for?
            ///
            /// In `cn-2019`, `cn-2008`.
            HeldAsAsked = "held_as_asked",
            /// 按要求的形式提供，可能危及载体安全吗？ might that form endanger the carrier?
            ///
            /// In `cn-2019`.
            EndangersCarrier = "endangers_carrier",
            /// 按要求的形式提供，成本过高吗？ would that form cost too much?
            ///
            /// In `cn-2019`.
            CostTooHigh = "cost_too_high",
            /// 能以电子数据或者其他适当形式提供吗？ can it be given as electronic data or in another suitable form?
            ///
            /// In `cn-2019`.
            OtherFormPossible = "other_form_possible",
        }

        /// What it can come to.
        Outcome {
            /// 按申请人要求的形式提供 in the form asked for
            ///
            /// In `cn-2019`, `cn-2008`.
            AsAsked = "as_asked",
            /// 以电子数据或者其他适当形式提供 as electronic data or in another suitable form
            ///
            /// In `cn-2019`, `cn-2008`.
            OtherForm = "other_form",
            /// 安排申请人查阅、抄录 reading and copying by hand is arranged
            ///
            /// In `cn-2019`.
            Reading = "reading",
        }
    }

    /// 阅读和复制 (reading and copies): a table.
    pub mod copies {
        crate::rulebook::names::rule! {
            /// 阅读和复制 (reading and copies).
            "request.form_of_supply.copies": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请人要求打印、复制吗？ does the applicant want a print or copy?
                ///
                /// In `guyuan-2019`.
                WantsCopy = "wants_copy",
            }

            /// What it can come to.
            Outcome {
                /// 可以提供打印、复制等服务 may be printed or copied
                ///
                /// In `guyuan-2019`.
                Copy = "copy",
                /// 有条件的可以安排当场阅读或者自行抄录 reading and copying by hand may be arranged
                ///
                /// In `guyuan-2019`.
                Reading = "reading",
            }
        }
    }

    /// 阅读困难的帮助 (help with reading): a table.
    pub mod help {
        crate::rulebook::names::rule! {
            /// 阅读困难的帮助 (help with reading).
            "request.form_of_supply.help": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请人是公民吗？ is the applicant a natural person?
                ///
                /// In `cn-2019`.
                NaturalPerson = "natural_person",
                /// 存在阅读困难或者视听障碍吗？ does the applicant have difficulty reading, seeing or hearing?
                ///
                /// In `cn-2019`.
                Difficulty = "difficulty",
            }

            /// What it can come to.
            Outcome {
                /// 提供必要的帮助 give the help that is needed
                ///
                /// In `cn-2019`.
                Help = "help",
                /// 无须专门帮助 no special help
                ///
                /// In `cn-2019`.
                NoHelp = "no_help",
            }
        }
    }
}

/// 不得有偿提供 (no paid supply): a table.
pub mod no_resale {
    crate::rulebook::names::rule! {
        /// 不得有偿提供 (no paid supply).
        "request.no_resale": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 通过其他组织、个人提供吗？ is it supplied through another organisation or person?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            ThroughOthers = "through_others",
            /// 有偿或者变相有偿吗？ is it paid for, openly or otherwise?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            Paid = "paid",
        }

        /// What it can come to.
        Outcome {
            /// 不得这样提供 must not be supplied so
            ///
            /// In `cn-2008`, `guyuan-2019`.
            Forbidden = "forbidden",
            /// 不属于有偿提供 no paid supply
            ///
            /// In `cn-2008`, `guyuan-2019`.
            NotAffected = "not_affected",
        }
    }
}

/// 答复类型 (kind of reply): a table.
pub mod outcome {
    crate::rulebook::names::rule! {
        /// 答复类型 (kind of reply).
        "request.outcome": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 申请人撤回申请了吗？ has the applicant withdrawn the request?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Withdrawn = "withdrawn",
            /// 申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Petition = "petition",
            /// 申请内容不明确吗？ is it unclear what is asked for?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Unclear = "unclear",
            /// 已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            SupplementTold = "supplement_told",
            /// 申请人已经补正了吗？ has the applicant corrected the request?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Supplemented = "supplemented",
            /// 申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            SupplementOverdue = "supplement_overdue",
            /// 申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            FeeUnpaid = "fee_unpaid",
            /// 申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Excessive = "excessive",
            /// 已要求申请人说明理由了吗？ has the applicant been asked for reasons?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ReasonsAsked = "reasons_asked",
            /// 申请人的理由合理吗？ are the applicant's reasons sound?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ReasonsSound = "reasons_sound",
            /// 无法在规定的期限内答复吗？ can the reply not be given in time?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            CannotMeetTerm = "cannot_meet_term",
            /// 要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Publication = "publication",
            /// 申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Repeated = "repeated",
            /// 要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Reissue = "reissue",
            /// 属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            SpecialAccess = "special_access",
            /// 所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Archived = "archived",
            /// 是提前交档案馆保管、移交期限尚未届满吗？ was it handed over early, and is the term for the transfer still running?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            HandedEarly = "handed_early",
            /// 已移交国家档案馆的，年度报告计入“本机关不掌握相关政府信息” what was moved to a state archive is counted in the annual report as not held by the agency
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ArchivedAsNotHeld = "archived_as_not_held",
            /// 所申请的信息已经主动公开了吗？ is the information already published?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Published = "published",
            /// 所申请的信息不属于本机关负责公开吗？ is it for another body to disclose?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            OtherBody = "other_body",
            /// 经检索没有所申请的信息吗？ did a search find no such information?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            NotFound = "not_found",
            /// 需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            NeedsProcessing = "needs_processing",
            /// 含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Separable = "separable",
            /// 依法确定为国家秘密吗？ is it lawfully classified as a state secret?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            StateSecret = "state_secret",
            /// 法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ForbiddenByLaw = "forbidden_by_law",
            /// 公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            EndangersSecurity = "endangers_security",
            /// 涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ThirdPartyHarm = "third_party_harm",
            /// 第三方同意公开吗？ does the third party consent?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ThirdPartyConsents = "third_party_consents",
            /// 不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            PublicInterestGrave = "public_interest_grave",
            /// 属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            InternalAffairs = "internal_affairs",
            /// 本机关决定不予公开吗？ does the agency decide to withhold it?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            DecidesToWithhold = "decides_to_withhold",
            /// 属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ProcessRecord = "process_record",
            /// 属于行政执法案卷信息吗？ is it from an enforcement case file?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            EnforcementFile = "enforcement_file",
            /// 法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            OpeningRequired = "opening_required",
            /// 随答复提供该信息吗？ is the information handed over with the reply?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            HandedOver = "handed_over",
            /// 申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            NoOwnNeed = "no_own_need",
            /// 涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            TradeSecretOrPrivacy = "trade_secret_or_privacy",
            /// 权利人同意公开吗？ does the right holder consent?
            ///
            /// In `cn-2008`, `guyuan-2019`.
            RightHolderConsents = "right_holder_consents",
            /// 申请形式不符合规定吗？ is the request not in due form?
            ///
            /// In `guyuan-2019`.
            FormalDefect = "formal_defect",
            /// 属于上级行政机关形成并已公开的信息吗？ did a superior agency make and publish it?
            ///
            /// In `guyuan-2019`.
            SuperiorPublished = "superior_published",
        }

        /// What it can come to.
        Outcome {
            /// 申请人撤回，终止办理 withdrawn: closed
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Withdrawn = "withdrawn",
            /// 不作为政府信息公开申请处理 not treated as a request for information
            ///
            /// In `cn-2019`, `guyuan-2019`.
            NotARequest = "not_a_request",
            /// 告知补正 tell the applicant to correct it
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Supplement = "supplement",
            /// 等待申请人补正 wait for the correction
            ///
            /// In `cn-2019`, `guyuan-2019`.
            AwaitCorrection = "await_correction",
            /// 补正后仍不明确，无法提供 still unclear after correction: cannot be given
            ///
            /// In `cn-2019`, `guyuan-2019`.
            StillUnclear = "still_unclear",
            /// 逾期不补正，不再处理 not corrected in time: not handled further
            ///
            /// In `cn-2019`, `guyuan-2019`.
            NotCorrected = "not_corrected",
            /// 逾期未缴费，不再处理 fee not paid in time: not handled further
            ///
            /// In `cn-2019`, `guyuan-2019`.
            FeeUnpaid = "fee_unpaid",
            /// 理由不合理，不予处理 reasons unsound: not handled
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Excessive = "excessive",
            /// 理由合理，延迟答复 reasons sound: reply deferred
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Deferred = "deferred",
            /// 要求提供公开出版物，不予处理 publication asked for: not handled
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Publication = "publication",
            /// 不予重复处理 not handled again
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Repeated = "repeated",
            /// 要求确认或者重新出具已获取的信息，不予处理 asked to confirm or issue again: not handled
            ///
            /// In `cn-2019`, `guyuan-2019`.
            Reissue = "reissue",
            /// 依照有关法律、行政法规的规定办理 to be got under the rules of its own law
            ///
            /// In `cn-2019`, `guyuan-2019`.
            SpecialAccess = "special_access",
            /// 已移交国家档案馆，依照档案利用的规定办理 moved to a state archive: to be got under the rules on the use of archives
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Archived = "archived",
            /// 已移交国家档案馆，依照档案利用的规定办理 moved to a state archive: to be got under the rules on the use of archives
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ArchivedNotHeld = "archived_not_held",
            /// 已主动公开，告知获取方式、途径 already public: told how to get it
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            AlreadyPublic = "already_public",
            /// 不属于本机关负责公开 for another body to disclose
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            NotOurs = "not_ours",
            /// 信息不存在 no such information
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            NotHeld = "not_held",
            /// 需要加工、分析，不予提供 would have to be processed: not given
            ///
            /// In `cn-2019`, `guyuan-2019`.
            NeedsProcessing = "needs_processing",
            /// 部分公开 disclosed in part
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Partial = "partial",
            /// 不予公开：国家秘密 withheld: state secret
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            WithheldSecret = "withheld_secret",
            /// 不予公开：法律、行政法规禁止公开 withheld: forbidden by law or administrative regulation
            ///
            /// In `cn-2019`, `guyuan-2019`.
            WithheldByLaw = "withheld_by_law",
            /// 不予公开：可能危及国家安全、公共安全、经济安全、社会稳定 withheld: may endanger security or stability
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            WithheldSecurity = "withheld_security",
            /// 不予公开：保护第三方合法权益 withheld: protects a third party
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            WithheldThirdParty = "withheld_third_party",
            /// 不予公开：内部事务信息 withheld: internal affairs
            ///
            /// In `cn-2019`, `guyuan-2019`.
            WithheldInternal = "withheld_internal",
            /// 不予公开：过程性信息 withheld: record of process
            ///
            /// In `cn-2019`, `guyuan-2019`.
            WithheldProcess = "withheld_process",
            /// 不予公开：行政执法案卷信息 withheld: enforcement case file
            ///
            /// In `cn-2019`, `guyuan-2019`.
            WithheldEnforcement = "withheld_enforcement",
            /// 予以公开，提供信息 disclosed: handed over
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Provided = "provided",
            /// 予以公开，告知获取的方式、途径和时间 disclosed: told how and when to get it
            ///
            /// In `cn-2019`, `guyuan-2019`.
            ToldWhen = "told_when",
            /// 与自身特殊需要无关，可以不予提供 no need of one's own: may be refused
            ///
            /// In `cn-2008`, `guyuan-2019`.
            NoNeed = "no_need",
            /// 一次性告知补正全部内容，允许当场补正 told at once all that is to be corrected, and let correct it on the spot
            ///
            /// In `guyuan-2019`.
            SupplementForm = "supplement_form",
            /// 在本机关掌握范围内提供上级机关已公开的信息 given as far as held: a superior agency has published it
            ///
            /// In `guyuan-2019`.
            ProvidedSuperior = "provided_superior",
        }
    }

    /// 数量、频次明显超过合理范围 (unreasonable number or frequency): a table.
    pub mod excessive {
        crate::rulebook::names::rule! {
            /// 数量、频次明显超过合理范围 (unreasonable number or frequency).
            "request.outcome.excessive": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请的数量、频次明显超过合理范围吗？ do number or frequency of the requests clearly go beyond what is reasonable?
                ///
                /// In `cn-2019`.
                Excessive = "excessive",
                /// 已要求申请人说明理由了吗？ has the applicant been asked for reasons?
                ///
                /// In `cn-2019`.
                ReasonsAsked = "reasons_asked",
                /// 申请人的理由合理吗？ are the applicant's reasons sound?
                ///
                /// In `cn-2019`.
                ReasonsSound = "reasons_sound",
                /// 无法在规定的期限内答复吗？ can the reply not be given in time?
                ///
                /// In `cn-2019`.
                CannotMeetTerm = "cannot_meet_term",
            }

            /// What it can come to.
            Outcome {
                /// 理由不合理，不予处理 reasons unsound: not handled
                ///
                /// In `cn-2019`.
                Excessive = "excessive",
                /// 理由合理，延迟答复 reasons sound: reply deferred
                ///
                /// In `cn-2019`.
                Deferred = "deferred",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 答复文书 (letters of reply): a letter.
    pub mod letter {
        crate::rulebook::names::rule! {
            /// 答复文书 (letters of reply).
            "request.outcome.letter": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 提供信息 information handed over
                ///
                /// In `cn-2019`, `cn-2008`.
                Provided = "provided",
                /// 告知获取的时间 told when to get it
                ///
                /// In `cn-2019`.
                ToldWhen = "told_when",
                /// 已主动公开 already public
                ///
                /// In `cn-2019`, `cn-2008`.
                AlreadyPublic = "already_public",
                /// 部分公开 disclosed in part
                ///
                /// In `cn-2019`, `cn-2008`.
                Partial = "partial",
                /// 国家秘密 state secret
                ///
                /// In `cn-2019`, `cn-2008`.
                WithheldSecret = "withheld_secret",
                /// 法律、行政法规禁止公开 forbidden by law
                ///
                /// In `cn-2019`.
                WithheldByLaw = "withheld_by_law",
                /// 危及三安全一稳定 endangers security
                ///
                /// In `cn-2019`, `cn-2008`.
                WithheldSecurity = "withheld_security",
                /// 第三方合法权益 third party
                ///
                /// In `cn-2019`, `cn-2008`.
                WithheldThirdParty = "withheld_third_party",
                /// 内部事务信息 internal affairs
                ///
                /// In `cn-2019`.
                WithheldInternal = "withheld_internal",
                /// 过程性信息 record of process
                ///
                /// In `cn-2019`.
                WithheldProcess = "withheld_process",
                /// 行政执法案卷信息 enforcement file
                ///
                /// In `cn-2019`.
                WithheldEnforcement = "withheld_enforcement",
                /// 依照特别规定办理 special rules of access
                ///
                /// In `cn-2019`.
                SpecialAccess = "special_access",
                /// 已移交国家档案馆 moved to a state archive
                ///
                /// In `cn-2019`.
                Archived = "archived",
                /// 已移交国家档案馆（计入不掌握） moved to a state archive, counted as not held
                ///
                /// In `cn-2019`.
                ArchivedNotHeld = "archived_not_held",
                /// 信息不存在 no such information
                ///
                /// In `cn-2019`, `cn-2008`.
                NotHeld = "not_held",
                /// 不属于本机关公开 for another body
                ///
                /// In `cn-2019`, `cn-2008`.
                NotOurs = "not_ours",
                /// 需要加工、分析 needs processing
                ///
                /// In `cn-2019`.
                NeedsProcessing = "needs_processing",
                /// 补正后仍不明确 still unclear
                ///
                /// In `cn-2019`.
                StillUnclear = "still_unclear",
                /// 不作为申请处理 not treated as a request
                ///
                /// In `cn-2019`.
                NotARequest = "not_a_request",
                /// 不予重复处理 not handled again
                ///
                /// In `cn-2019`.
                Repeated = "repeated",
                /// 公开出版物 publication
                ///
                /// In `cn-2019`.
                Publication = "publication",
                /// 数量、频次超过合理范围 beyond what is reasonable
                ///
                /// In `cn-2019`.
                Excessive = "excessive",
                /// 延迟答复 reply deferred
                ///
                /// In `cn-2019`.
                Deferred = "deferred",
                /// 确认或者重新出具 confirming or issuing again
                ///
                /// In `cn-2019`.
                Reissue = "reissue",
                /// 逾期不补正 not corrected in time
                ///
                /// In `cn-2019`.
                NotCorrected = "not_corrected",
                /// 撤回申请 withdrawn
                ///
                /// In `cn-2019`.
                Withdrawn = "withdrawn",
                /// 逾期未缴费 fee not paid
                ///
                /// In `cn-2019`.
                FeeUnpaid = "fee_unpaid",
                /// 与自身特殊需要无关 no special need
                ///
                /// In `cn-2008`.
                NoNeed = "no_need",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 活动的性质 what it is in fact
                ///
                /// In `cn-2019`.
                Activity = "activity",
                /// 发文机关 the agency that writes
                ///
                /// In `cn-2019`, `cn-2008`.
                Agency = "agency",
                /// 此前答复的文号 number of the earlier reply
                ///
                /// In `cn-2019`.
                AnsweredNumber = "answered_number",
                /// 此前答复之日 the day of the earlier reply
                ///
                /// In `cn-2019`.
                AnsweredOn = "answered_on",
                /// 申请人的姓名或者名称 the applicant's name
                ///
                /// In `cn-2019`, `cn-2008`.
                Applicant = "applicant",
                /// 要求说明理由之日 the day reasons were asked for
                ///
                /// In `cn-2019`.
                AskedOn = "asked_on",
                /// 附件名称 titles of the attachments
                ///
                /// In `cn-2019`, `cn-2008`.
                Attachments = "attachments",
                /// 相应渠道 the proper way
                ///
                /// In `cn-2019`.
                Channel = "channel",
                /// 告知相应渠道吗？ is the proper way to be named?
                ///
                /// In `cn-2019`.
                ChannelKnown = "channel_known",
                /// 负责公开的行政机关 the agency that discloses it
                ///
                /// In `cn-2019`, `cn-2008`.
                CompetentBody = "competent_body",
                /// 该机关的联系方式 how to reach that agency
                ///
                /// In `cn-2019`, `cn-2008`.
                CompetentContact = "competent_contact",
                /// 能够确定负责公开的行政机关吗？ is the agency that discloses it known?
                ///
                /// In `cn-2019`, `cn-2008`.
                CompetentKnown = "competent_known",
                /// 补正期限 the day by which to correct
                ///
                /// In `cn-2019`.
                CorrectBy = "correct_by",
                /// 收到补正之日 the day the correction was received
                ///
                /// In `cn-2019`.
                CorrectedOn = "corrected_on",
                /// 有管辖权的人民法院 the competent court
                ///
                /// In `cn-2019`, `cn-2008`.
                Court = "court",
                /// 成文日期 the day it bears
                ///
                /// In `cn-2019`, `cn-2008`.
                Date = "date",
                /// 收到收费通知之日 the day the fee notice was received
                ///
                /// In `cn-2019`.
                FeeNoticeReceived = "fee_notice_received",
                /// 涉及的第三方权益 the third party's interest
                ///
                /// In `cn-2019`, `cn-2008`.
                Interest = "interest",
                /// 内部事务信息的类别 kind of internal affairs
                ///
                /// In `cn-2019`.
                InternalKind = "internal_kind",
                /// 法律、行政法规的名称和条款 the law or administrative regulation, and its article
                ///
                /// In `cn-2019`.
                Law = "law",
                /// 延长后的答复期限届满之日 the last day of the extended term
                ///
                /// In `cn-2019`.
                NewDue = "new_due",
                /// 文号 document number
                ///
                /// In `cn-2019`, `cn-2008`.
                Number = "number",
                /// 第三方不同意公开且有合理理由吗？ does the third party object with good reason?
                ///
                /// In `cn-2019`.
                Objected = "objected",
                /// 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?
                ///
                /// In `cn-2019`, `cn-2008`.
                Organisation = "organisation",
                /// 过程性信息的类别 kind of process record
                ///
                /// In `cn-2019`.
                ProcessKind = "process_kind",
                /// 理由 the reason
                ///
                /// In `cn-2019`, `cn-2008`.
                Reason = "reason",
                /// 收到申请之日 the day the request was received
                ///
                /// In `cn-2019`, `cn-2008`.
                Received = "received",
                /// 行政复议机关 the reconsideration authority
                ///
                /// In `cn-2019`, `cn-2008`.
                ReconsiderationAuthority = "reconsideration_authority",
                /// 检索的范围和方式 where and how was searched
                ///
                /// In `cn-2019`, `cn-2008`.
                Search = "search",
                /// 申请获取的信息 the information asked for
                ///
                /// In `cn-2019`, `cn-2008`.
                Subject = "subject",
                /// 告知补正之日 the day the correction notice was given
                ///
                /// In `cn-2019`.
                ToldOn = "told_on",
                /// 获取的方式、途径 how and where to get it
                ///
                /// In `cn-2019`, `cn-2008`.
                Way = "way",
                /// 获取的时间 when to get it
                ///
                /// In `cn-2019`.
                When = "when",
                /// 办理的机关、机构 the body to turn to
                ///
                /// In `cn-2019`.
                Where = "where",
                /// 撤回之日 the day of withdrawal
                ///
                /// In `cn-2019`.
                WithdrawnOn = "withdrawn_on",
                /// 不予公开的内容依据的是第十四条、第十五条或者第十六条吗？ is the part withheld under article 14, 15 or 16?
                ///
                /// In `cn-2019`.
                Withheld14_16 = "withheld_14_16",
                /// 不予公开的内容 what is withheld
                ///
                /// In `cn-2019`, `cn-2008`.
                WithheldPart = "withheld_part",
                /// 不予公开的内容依据的条款 the article under which it is withheld
                ///
                /// In `cn-2019`.
                WithheldUnder = "withheld_under",
            }
        }
    }

    /// 自身特殊需要 (own special need): a table.
    pub mod need {
        crate::rulebook::names::rule! {
            /// 自身特殊需要 (own special need).
            "request.outcome.need": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请与自身生产、生活、科研等特殊需要无关吗？ has the request nothing to do with the applicant's own production, life or research?
                ///
                /// In `cn-2008`.
                NoOwnNeed = "no_own_need",
            }

            /// What it can come to.
            Outcome {
                /// 与自身特殊需要无关，可以不予提供 no need of one's own: may be refused
                ///
                /// In `cn-2008`.
                NoNeed = "no_need",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2008`.
                NotThis = "not_this",
            }
        }
    }

    /// 信息不存在 (not held): a table.
    pub mod not_held {
        crate::rulebook::names::rule! {
            /// 信息不存在 (not held).
            "request.outcome.not_held": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 经检索没有所申请的信息吗？ did a search find no such information?
                ///
                /// In `cn-2019`, `cn-2008`.
                NotFound = "not_found",
            }

            /// What it can come to.
            Outcome {
                /// 信息不存在 no such information
                ///
                /// In `cn-2019`, `cn-2008`.
                NotHeld = "not_held",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`, `cn-2008`.
                NotThis = "not_this",
            }
        }
    }

    /// 不属于本机关负责公开 (for another body): a table.
    pub mod other_body {
        crate::rulebook::names::rule! {
            /// 不属于本机关负责公开 (for another body).
            "request.outcome.other_body": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 所申请的信息不属于本机关负责公开吗？ is it for another body to disclose?
                ///
                /// In `cn-2019`, `cn-2008`.
                OtherBody = "other_body",
                /// 所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive?
                ///
                /// In `cn-2008`.
                Archived = "archived",
            }

            /// What it can come to.
            Outcome {
                /// 不属于本机关负责公开 for another body to disclose
                ///
                /// In `cn-2019`, `cn-2008`.
                NotOurs = "not_ours",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`, `cn-2008`.
                NotThis = "not_this",
                /// 已移交国家档案馆，依照档案管理的规定办理 moved to a state archive: to be got under the rules on archives
                ///
                /// In `cn-2008`.
                Archived = "archived",
            }
        }
    }

    /// 区分处理 (separation): a table.
    pub mod partial {
        crate::rulebook::names::rule! {
            /// 区分处理 (separation).
            "request.outcome.partial": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated?
                ///
                /// In `cn-2019`, `cn-2008`.
                Separable = "separable",
            }

            /// What it can come to.
            Outcome {
                /// 部分公开 disclosed in part
                ///
                /// In `cn-2019`, `cn-2008`.
                Partial = "partial",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`, `cn-2008`.
                NotThis = "not_this",
            }
        }
    }

    /// 信访、投诉、举报 (petition, complaint, report): a table.
    pub mod petition {
        crate::rulebook::names::rule! {
            /// 信访、投诉、举报 (petition, complaint, report).
            "request.outcome.petition": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请人是以申请的形式进行信访、投诉、举报等活动吗？ does the request in fact petition, complain or report somebody?
                ///
                /// In `cn-2019`.
                Petition = "petition",
            }

            /// What it can come to.
            Outcome {
                /// 不作为政府信息公开申请处理 not treated as a request for information
                ///
                /// In `cn-2019`.
                NotARequest = "not_a_request",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 需要加工、分析 (needs processing): a table.
    pub mod processing {
        crate::rulebook::names::rule! {
            /// 需要加工、分析 (needs processing).
            "request.outcome.processing": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 需要对现有信息进行加工、分析吗？ would existing information have to be processed or analysed?
                ///
                /// In `cn-2019`.
                NeedsProcessing = "needs_processing",
                /// 含有不应当公开或者不属于政府信息的内容，但能够作区分处理吗？ does it hold matter that must not be opened or is no government information, but can be separated?
                ///
                /// In `cn-2019`.
                Separable = "separable",
            }

            /// What it can come to.
            Outcome {
                /// 需要加工、分析，不予提供 would have to be processed: not given
                ///
                /// In `cn-2019`.
                NeedsProcessing = "needs_processing",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 公开出版物 (publications): a table.
    pub mod publication {
        crate::rulebook::names::rule! {
            /// 公开出版物 (publications).
            "request.outcome.publication": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 要求提供的是政府公报、报刊、书籍等公开出版物吗？ is a publication asked for, such as the gazette, a newspaper or a book?
                ///
                /// In `cn-2019`.
                Publication = "publication",
            }

            /// What it can come to.
            Outcome {
                /// 要求提供公开出版物，不予处理 publication asked for: not handled
                ///
                /// In `cn-2019`.
                Publication = "publication",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 已经主动公开 (already published): a table.
    pub mod published {
        crate::rulebook::names::rule! {
            /// 已经主动公开 (already published).
            "request.outcome.published": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 所申请的信息已经主动公开了吗？ is the information already published?
                ///
                /// In `cn-2019`.
                Published = "published",
            }

            /// What it can come to.
            Outcome {
                /// 已主动公开，告知获取方式、途径 already public: told how to get it
                ///
                /// In `cn-2019`.
                AlreadyPublic = "already_public",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 确认或者重新出具 (confirming or issuing again): a table.
    pub mod reissue {
        crate::rulebook::names::rule! {
            /// 确认或者重新出具 (confirming or issuing again).
            "request.outcome.reissue": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 要求的是确认或者重新出具申请人已经获取的信息吗？ is the agency asked to confirm or issue again what the applicant has already got?
                ///
                /// In `cn-2019`.
                Reissue = "reissue",
            }

            /// What it can come to.
            Outcome {
                /// 要求确认或者重新出具已获取的信息，不予处理 asked to confirm or issue again: not handled
                ///
                /// In `cn-2019`.
                Reissue = "reissue",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 重复申请 (repeated request): a table.
    pub mod repeated {
        crate::rulebook::names::rule! {
            /// 重复申请 (repeated request).
            "request.outcome.repeated": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请人就相同信息的申请已经答复过了吗？ has this applicant had a reply on the same information before?
                ///
                /// In `cn-2019`.
                Repeated = "repeated",
            }

            /// What it can come to.
            Outcome {
                /// 不予重复处理 not handled again
                ///
                /// In `cn-2019`.
                Repeated = "repeated",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 登记资料等另有规定 (registry material): a table.
    pub mod special_access {
        crate::rulebook::names::rule! {
            /// 登记资料等另有规定 (registry material).
            "request.outcome.special_access": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 属于工商、不动产登记资料等，有关法律、行政法规对获取有特别规定吗？ is it registry material and the like, for which a law or administrative regulation has its own rules of access?
                ///
                /// In `cn-2019`.
                SpecialAccess = "special_access",
                /// 所申请的信息已经移交国家档案馆了吗？ has the information been moved to a state archive?
                ///
                /// In `cn-2019`.
                Archived = "archived",
                /// 是提前交档案馆保管、移交期限尚未届满吗？ was it handed over early, and is the term for the transfer still running?
                ///
                /// In `cn-2019`.
                HandedEarly = "handed_early",
                /// 已移交国家档案馆的，年度报告计入“本机关不掌握相关政府信息” what was moved to a state archive is counted in the annual report as not held by the agency
                ///
                /// In `cn-2019`.
                ArchivedAsNotHeld = "archived_as_not_held",
            }

            /// What it can come to.
            Outcome {
                /// 依照有关法律、行政法规的规定办理 to be got under the rules of its own law
                ///
                /// In `cn-2019`.
                SpecialAccess = "special_access",
                /// 已移交国家档案馆，依照档案利用的规定办理 moved to a state archive: to be got under the rules on the use of archives
                ///
                /// In `cn-2019`.
                Archived = "archived",
                /// 已移交国家档案馆，依照档案利用的规定办理 moved to a state archive: to be got under the rules on the use of archives
                ///
                /// In `cn-2019`.
                ArchivedNotHeld = "archived_not_held",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 申请内容不明确 (unclear request): a table.
    pub mod supplement {
        crate::rulebook::names::rule! {
            /// 申请内容不明确 (unclear request).
            "request.outcome.supplement": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请内容不明确吗？ is it unclear what is asked for?
                ///
                /// In `cn-2019`, `cn-2008`.
                Unclear = "unclear",
                /// 已一次性告知申请人补正了吗？ has the applicant been told, once, what to correct?
                ///
                /// In `cn-2019`.
                SupplementTold = "supplement_told",
                /// 申请人已经补正了吗？ has the applicant corrected the request?
                ///
                /// In `cn-2019`.
                Supplemented = "supplemented",
                /// 申请人无正当理由逾期不补正吗？ has the time for the correction passed without good reason?
                ///
                /// In `cn-2019`.
                SupplementOverdue = "supplement_overdue",
            }

            /// What it can come to.
            Outcome {
                /// 告知补正 tell the applicant to correct it
                ///
                /// In `cn-2019`, `cn-2008`.
                Supplement = "supplement",
                /// 等待申请人补正 wait for the correction
                ///
                /// In `cn-2019`.
                AwaitCorrection = "await_correction",
                /// 补正后仍不明确，无法提供 still unclear after correction: cannot be given
                ///
                /// In `cn-2019`.
                StillUnclear = "still_unclear",
                /// 逾期不补正，不再处理 not corrected in time: not handled further
                ///
                /// In `cn-2019`.
                NotCorrected = "not_corrected",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`, `cn-2008`.
                NotThis = "not_this",
            }
        }
    }

    /// 逾期未缴费 (fee not paid): a table.
    pub mod unpaid {
        crate::rulebook::names::rule! {
            /// 逾期未缴费 (fee not paid).
            "request.outcome.unpaid": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请人逾期未按收费通知缴纳信息处理费吗？ has the time for paying the fee asked for passed without payment?
                ///
                /// In `cn-2019`.
                FeeUnpaid = "fee_unpaid",
            }

            /// What it can come to.
            Outcome {
                /// 逾期未缴费，不再处理 fee not paid in time: not handled further
                ///
                /// In `cn-2019`.
                FeeUnpaid = "fee_unpaid",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 撤回申请 (request withdrawn): a table.
    pub mod withdrawn {
        crate::rulebook::names::rule! {
            /// 撤回申请 (request withdrawn).
            "request.outcome.withdrawn": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 申请人撤回申请了吗？ has the applicant withdrawn the request?
                ///
                /// In `cn-2019`.
                Withdrawn = "withdrawn",
            }

            /// What it can come to.
            Outcome {
                /// 申请人撤回，终止办理 withdrawn: closed
                ///
                /// In `cn-2019`.
                Withdrawn = "withdrawn",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 不予公开 (withheld): a table.
    pub mod withheld {
        crate::rulebook::names::rule! {
            /// 不予公开 (withheld).
            "request.outcome.withheld": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 依法确定为国家秘密吗？ is it lawfully classified as a state secret?
                ///
                /// In `cn-2008`.
                StateSecret = "state_secret",
                /// 涉及商业秘密、个人隐私吗？ is it a trade secret or personal privacy?
                ///
                /// In `cn-2008`.
                TradeSecretOrPrivacy = "trade_secret_or_privacy",
                /// 权利人同意公开吗？ does the right holder consent?
                ///
                /// In `cn-2008`.
                RightHolderConsents = "right_holder_consents",
                /// 不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest?
                ///
                /// In `cn-2008`.
                PublicInterestGrave = "public_interest_grave",
                /// 公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability?
                ///
                /// In `cn-2008`.
                EndangersSecurity = "endangers_security",
            }

            /// What it can come to.
            Outcome {
                /// 不予公开：国家秘密 withheld: state secret
                ///
                /// In `cn-2008`.
                WithheldSecret = "withheld_secret",
                /// 不予公开：商业秘密、个人隐私 withheld: trade secret or privacy
                ///
                /// In `cn-2008`.
                WithheldThirdParty = "withheld_third_party",
                /// 不予公开：危及国家安全、公共安全、经济安全和社会稳定 withheld: endangers security or stability
                ///
                /// In `cn-2008`.
                WithheldSecurity = "withheld_security",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2008`.
                NotThis = "not_this",
            }
        }
    }

    /// 不予公开（第十四条） (withheld under article 14): a table.
    pub mod withheld_absolute {
        crate::rulebook::names::rule! {
            /// 不予公开（第十四条） (withheld under article 14).
            "request.outcome.withheld_absolute": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 依法确定为国家秘密吗？ is it lawfully classified as a state secret?
                ///
                /// In `cn-2019`.
                StateSecret = "state_secret",
                /// 法律、行政法规禁止公开吗？ does a law or administrative regulation forbid disclosure?
                ///
                /// In `cn-2019`.
                ForbiddenByLaw = "forbidden_by_law",
                /// 公开后可能危及国家安全、公共安全、经济安全、社会稳定吗？ may disclosure endanger national, public or economic security or social stability?
                ///
                /// In `cn-2019`.
                EndangersSecurity = "endangers_security",
            }

            /// What it can come to.
            Outcome {
                /// 不予公开：国家秘密 withheld: state secret
                ///
                /// In `cn-2019`.
                WithheldSecret = "withheld_secret",
                /// 不予公开：法律、行政法规禁止公开 withheld: forbidden by law or administrative regulation
                ///
                /// In `cn-2019`.
                WithheldByLaw = "withheld_by_law",
                /// 不予公开：可能危及国家安全、公共安全、经济安全、社会稳定 withheld: may endanger security or stability
                ///
                /// In `cn-2019`.
                WithheldSecurity = "withheld_security",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 不予公开（第十六条第一款） (withheld under article 16, paragraph 1): a table.
    pub mod withheld_internal {
        crate::rulebook::names::rule! {
            /// 不予公开（第十六条第一款） (withheld under article 16, paragraph 1).
            "request.outcome.withheld_internal": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 属于人事管理、后勤管理、内部工作流程等内部事务信息吗？ is it about internal affairs: personnel, logistics, internal workflow?
                ///
                /// In `cn-2019`.
                InternalAffairs = "internal_affairs",
                /// 本机关决定不予公开吗？ does the agency decide to withhold it?
                ///
                /// In `cn-2019`.
                DecidesToWithhold = "decides_to_withhold",
            }

            /// What it can come to.
            Outcome {
                /// 不予公开：内部事务信息 withheld: internal affairs
                ///
                /// In `cn-2019`.
                WithheldInternal = "withheld_internal",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 不予公开（第十六条第二款） (withheld under article 16, paragraph 2): a table.
    pub mod withheld_process {
        crate::rulebook::names::rule! {
            /// 不予公开（第十六条第二款） (withheld under article 16, paragraph 2).
            "request.outcome.withheld_process": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 属于讨论记录、过程稿、磋商信函、请示报告等过程性信息吗？ is it a record of process: discussion record, draft, consultation letter, request for instructions?
                ///
                /// In `cn-2019`.
                ProcessRecord = "process_record",
                /// 属于行政执法案卷信息吗？ is it from an enforcement case file?
                ///
                /// In `cn-2019`.
                EnforcementFile = "enforcement_file",
                /// 法律、法规、规章规定应当公开吗？ does a law, regulation or rule require disclosure?
                ///
                /// In `cn-2019`.
                OpeningRequired = "opening_required",
                /// 本机关决定不予公开吗？ does the agency decide to withhold it?
                ///
                /// In `cn-2019`.
                DecidesToWithhold = "decides_to_withhold",
            }

            /// What it can come to.
            Outcome {
                /// 不予公开：过程性信息 withheld: record of process
                ///
                /// In `cn-2019`.
                WithheldProcess = "withheld_process",
                /// 不予公开：行政执法案卷信息 withheld: enforcement case file
                ///
                /// In `cn-2019`.
                WithheldEnforcement = "withheld_enforcement",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }

    /// 不予公开（第十五条） (withheld under article 15): a table.
    pub mod withheld_third_party {
        crate::rulebook::names::rule! {
            /// 不予公开（第十五条） (withheld under article 15).
            "request.outcome.withheld_third_party": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 涉及商业秘密、个人隐私等，公开会损害第三方合法权益吗？ would disclosure harm a third party's lawful interests: trade secret, privacy and the like?
                ///
                /// In `cn-2019`.
                ThirdPartyHarm = "third_party_harm",
                /// 第三方同意公开吗？ does the third party consent?
                ///
                /// In `cn-2019`.
                ThirdPartyConsents = "third_party_consents",
                /// 不公开会对公共利益造成重大影响吗？ would non-disclosure gravely affect the public interest?
                ///
                /// In `cn-2019`.
                PublicInterestGrave = "public_interest_grave",
            }

            /// What it can come to.
            Outcome {
                /// 不予公开：保护第三方合法权益 withheld: protects a third party
                ///
                /// In `cn-2019`.
                WithheldThirdParty = "withheld_third_party",
                /// 不属此种情形 not this case
                ///
                /// In `cn-2019`.
                NotThis = "not_this",
            }
        }
    }
}

/// 查询自身信息 (information on oneself): a checklist.
pub mod own_information {
    crate::rulebook::names::rule! {
        /// 查询自身信息 (information on oneself).
        "request.own_information": Checklist { Item: Item, Fact: crate::rulebook::names::Never, };

        /// What may stand in it.
        Item {
            /// 有效身份证件或者证明文件 a valid identity document or certificate
            ///
            /// In `cn-2008`, `guyuan-2019`.
            Identity = "identity",
            /// 书面申请 a request in writing
            ///
            /// In `guyuan-2019`.
            InWriting = "in_writing",
        }
    }
}

/// 自身信息更正 (correction of one's own record): a table.
pub mod own_record {
    crate::rulebook::names::rule! {
        /// 自身信息更正 (correction of one's own record).
        "request.own_record": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 记录与申请人自身相关吗？ is the record about the applicant?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            AboutSelf = "about_self",
            /// 申请人有证据证明记录不准确吗？ does the applicant have evidence that the record is wrong?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            HasEvidence = "has_evidence",
            /// 本机关有权更正吗？ may this agency correct it?
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Competent = "competent",
            /// 审核属实吗？ does the review bear it out?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            FoundTrue = "found_true",
            /// 本机关转送有权更正的机关处理吗？ does the agency pass it on to the one that may?
            ///
            /// In `cn-2019`, `guyuan-2019`.
            PassesOn = "passes_on",
            /// 记录不准确、不完整、不适时或者不相关吗？ is the record inaccurate, incomplete, out of date or beside the point?
            ///
            /// In `guyuan-2019`.
            Inaccurate = "inaccurate",
        }

        /// What it can come to.
        Outcome {
            /// 予以更正并告知申请人 corrected, and the applicant told
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Correct = "correct",
            /// 审核不属实，不予更正 not borne out: not corrected
            ///
            /// In `cn-2019`, `guyuan-2019`.
            NotBorneOut = "not_borne_out",
            /// 转送有权更正的行政机关并告知申请人 passed on to the competent agency, and the applicant told
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            PassOn = "pass_on",
            /// 告知申请人向有权更正的行政机关提出 told to apply to the competent agency
            ///
            /// In `cn-2019`, `guyuan-2019`.
            TellWhere = "tell_where",
            /// 不符合要求更正的条件 no claim to a correction
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            NoClaim = "no_claim",
            /// 及时予以更改 changed in time
            ///
            /// In `guyuan-2019`.
            Change = "change",
            /// 转送有权处理的机关处理，并告知申请人 passed on to the competent agency, and the applicant told
            ///
            /// In `guyuan-2019`.
            HandOn = "hand_on",
        }
    }
}

/// 收到申请之日 (day of receipt): a table.
pub mod received_on {
    crate::rulebook::names::rule! {
        /// 收到申请之日 (day of receipt).
        "request.received_on": Table { Fact: Fact, Outcome: Outcome, };

        /// What it asks.
        Fact {
            /// 当面提交 handed in
            ///
            /// In `cn-2019`, `cn-2008`.
            InPerson = "in_person",
            /// 邮寄，须签收 by post that is signed for
            ///
            /// In `cn-2019`, `cn-2008`.
            SignedFor = "signed_for",
            /// 平常信函等无需签收的邮寄 by ordinary post, not signed for
            ///
            /// In `cn-2019`, `cn-2008`.
            OrdinaryPost = "ordinary_post",
            /// 互联网渠道 over the internet
            ///
            /// In `cn-2019`, `cn-2008`.
            Internet = "internet",
            /// 公布的电子邮箱 to the published e-mail address
            ///
            /// In `cn-2019`, `cn-2008`.
            Email = "email",
            /// 政府信息公开工作机构的传真 by fax to the disclosure office
            ///
            /// In `cn-2019`, `cn-2008`.
            Fax = "fax",
            /// 申请人未留电话或者无法联系 the applicant left no telephone number or cannot be reached
            ///
            /// In `cn-2019`, `cn-2008`.
            Unreachable = "unreachable",
            /// 其他机关收到后转来 passed on by another agency that had taken it in
            ///
            /// In `cn-2019`, `cn-2008`.
            PassedOn = "passed_on",
            /// 系统未作例外说明的，其自动回执即为双方确认 the system's own receipt, where it says nothing else, is the confirmation by both sides
            ///
            /// In `cn-2019`.
            SystemReceiptConfirms = "system_receipt_confirms",
            /// 其他机关转来的，以转到本机关之日为收到申请之日 what another agency took in counts as received on the day it reached this one
            ///
            /// In `cn-2019`.
            PassingOnStarts = "passing_on_starts",
            /// 寄送至政府信息公开工作机构以外的机构或个人吗？ was it sent to another office or person?
            ///
            /// In `cn-2008`.
            SentElsewhere = "sent_elsewhere",
            /// 行政机关对该渠道的收到时间有规定 the agency has laid down when a request through this channel is received
            ///
            /// In `cn-2008`.
            DaySet = "day_set",
        }

        /// What it can come to.
        Outcome {
            /// 提交之日为收到申请之日 received on the day it was handed in
            ///
            /// In `cn-2019`, `cn-2008`.
            DayHandedIn = "day_handed_in",
            /// 签收之日为收到申请之日 received on the day it was signed for
            ///
            /// In `cn-2019`, `cn-2008`.
            DaySignedFor = "day_signed_for",
            /// 双方确认之日为收到申请之日 received on the day both sides confirmed it
            ///
            /// In `cn-2019`, `cn-2008`.
            DayConfirmed = "day_confirmed",
            /// 先登记；恢复与申请人的联络之日为收到申请之日 registered first; received on the day contact with the applicant is restored
            ///
            /// In `cn-2019`, `cn-2008`.
            DayContactRestored = "day_contact_restored",
            /// 系统接收之日为收到申请之日 received on the day the system took it in
            ///
            /// In `cn-2019`, `cn-2008`.
            DayArrived = "day_arrived",
            /// 转到本机关之日为收到申请之日 received on the day it reached this agency
            ///
            /// In `cn-2019`.
            DayTakenOver = "day_taken_over",
            /// 规定未列此渠道 the text does not speak of this channel
            ///
            /// In `cn-2019`, `cn-2008`.
            NotTold = "not_told",
            /// 行政机关规定的时间为收到申请之日 received on the day the agency has laid down
            ///
            /// In `cn-2008`.
            DayLaidDown = "day_laid_down",
        }
    }
}

/// 救济途径告知 (notice of remedies): a checklist.
pub mod remedy {
    crate::rulebook::names::rule! {
        /// 救济途径告知 (notice of remedies).
        "request.remedy": Checklist { Item: Item, Fact: Fact, };

        /// What may stand in it.
        Item {
            /// 申请行政复议的权利和期限（60日） the right to reconsideration and its time limit (60 days)
            ///
            /// In `cn-2019`, `cn-2008`.
            Reconsideration = "reconsideration",
            /// 行政复议机关 the reconsideration authority
            ///
            /// In `cn-2019`, `cn-2008`.
            ReconsiderationAuthority = "reconsideration_authority",
            /// 应当先申请行政复议 that reconsideration comes first
            ///
            /// In `cn-2019`.
            ReconsiderationFirst = "reconsideration_first",
            /// 对复议决定不服的起诉期限（15日） the time limit for suing after reconsideration (15 days)
            ///
            /// In `cn-2019`.
            AfterReconsideration = "after_reconsideration",
            /// 直接提起行政诉讼的期限（6个月） the time limit for suing directly (6 months)
            ///
            /// In `cn-2019`, `cn-2008`.
            Litigation = "litigation",
            /// 有管辖权的人民法院 the competent court
            ///
            /// In `cn-2019`, `cn-2008`.
            Court = "court",
        }

        /// What it asks.
        Fact {
            /// 是依据条例第十四条、第十五条、第十六条不予公开吗？ is it a refusal under articles 14, 15 or 16?
            ///
            /// In `cn-2019`.
            Withheld14_16 = "withheld_14_16",
        }
    }

    /// 行政复议申请审查期限 (time limit for examining a reconsideration application): a term.
    pub mod acceptance {
        crate::rulebook::names::rule! {
            /// 行政复议申请审查期限 (time limit for examining a reconsideration application).
            "request.remedy.acceptance": Term;
        }
    }

    /// 复议后提起行政诉讼期限 (time limit for suing after reconsideration): a term.
    pub mod after_reconsideration {
        crate::rulebook::names::rule! {
            /// 复议后提起行政诉讼期限 (time limit for suing after reconsideration).
            "request.remedy.after_reconsideration": Term;
        }
    }

    /// 行政复议申请人补正期限 (time limit for the applicant's correction in reconsideration): a term.
    pub mod correction {
        crate::rulebook::names::rule! {
            /// 行政复议申请人补正期限 (time limit for the applicant's correction in reconsideration).
            "request.remedy.correction": Term;
        }
    }

    /// 行政复议补正通知期限 (time limit for the correction notice in reconsideration): a term.
    pub mod correction_notice {
        crate::rulebook::names::rule! {
            /// 行政复议补正通知期限 (time limit for the correction notice in reconsideration).
            "request.remedy.correction_notice": Term;
        }
    }

    /// 行政复议决定期限 (time limit for the reconsideration decision): a term.
    pub mod decision {
        crate::rulebook::names::rule! {
            /// 行政复议决定期限 (time limit for the reconsideration decision).
            "request.remedy.decision": Term;

            /// Its cases.
            Case {
                /// 简易程序 simplified procedure
                ///
                /// In `cn-2019`.
                Simplified = "simplified",
                /// 普通程序 ordinary procedure
                ///
                /// In `cn-2019`.
                Ordinary = "ordinary",
            }
        }
    }

    /// 直接提起行政诉讼期限 (time limit for suing directly): a term.
    pub mod litigation {
        crate::rulebook::names::rule! {
            /// 直接提起行政诉讼期限 (time limit for suing directly).
            "request.remedy.litigation": Term;
        }
    }

    /// 文书过时用语检查 (outdated wording of a letter): a set of signs.
    pub mod outdated {
        crate::rulebook::names::rule! {
            /// 文书过时用语检查 (outdated wording of a letter).
            "request.remedy.outdated": Signs;

            /// What it looks for.
            Sign {
                /// 仍写15个工作日答复 still gives 15 working days for the reply
                ///
                /// In `cn-2019`.
                ReplyTerm = "reply_term",
                /// 仍写3个月起诉 still gives three months to sue
                ///
                /// In `cn-2019`, `cn-2008`.
                LitigationTerm = "litigation_term",
                /// 仍写向上一级行政机关申请复议 still sends reconsideration to the superior agency
                ///
                /// In `cn-2019`.
                ReconsiderationAuthority = "reconsideration_authority",
                /// 不予公开而没有写复议前置 withholds without saying that reconsideration comes first
                ///
                /// In `cn-2019`.
                ReconsiderationFirst = "reconsideration_first",
                /// 不予公开而没有写行政复议 withholds without naming reconsideration
                ///
                /// In `cn-2019`.
                NoRemedy = "no_remedy",
                /// 仍要求说明特殊需要 still asks for a special need
                ///
                /// In `cn-2019`.
                SpecialNeed = "special_need",
                /// 仍写收取检索、复制、邮寄等成本费用 still charges the cost of searching, copying or posting
                ///
                /// In `cn-2019`.
                Costs = "costs",
                /// 仍写第三方不同意即不公开 still lets the third party's refusal alone decide
                ///
                /// In `cn-2019`.
                ThirdPartyVeto = "third_party_veto",
                /// 仍引2007年条例 still cites the Regulations of 2007
                ///
                /// In `cn-2019`.
                OldDecree = "old_decree",
                /// 仍用“具体行政行为” still says `concrete administrative act`
                ///
                /// In `cn-2019`.
                ConcreteAct = "concrete_act",
            }
        }
    }

    /// 申请行政复议期限 (time limit for applying for reconsideration): a term.
    pub mod reconsideration {
        crate::rulebook::names::rule! {
            /// 申请行政复议期限 (time limit for applying for reconsideration).
            "request.remedy.reconsideration": Term;
        }
    }

    /// 政府信息公开案件的受理 (whether a court accepts the case): a table.
    pub mod suit {
        crate::rulebook::names::rule! {
            /// 政府信息公开案件的受理 (whether a court accepts the case).
            "request.remedy.suit": Table { Fact: Fact, Outcome: Outcome, };

            /// What it asks.
            Fact {
                /// 是否认为行政机关不依法主动公开？ is it that the agency does not disclose proactively?
                ///
                /// In `cn-2019`.
                NotDisclosedProactively = "not_disclosed_proactively",
                /// 是否已向行政机关申请获取？ has it been asked for?
                ///
                /// In `cn-2019`.
                Applied = "applied",
                /// 是依据条例第十四条、第十五条、第十六条不予公开吗？ is it a refusal under articles 14, 15 or 16?
                ///
                /// In `cn-2019`.
                Withheld14_16 = "withheld_14_16",
                /// 行政复议机关是否已作出决定？ has reconsideration decided?
                ///
                /// In `cn-2019`.
                Reconsidered = "reconsidered",
                /// 是否被告知无法提供或者不予处理？ was it told that it cannot be given or is not handled?
                ///
                /// In `cn-2019`.
                NotAvailableOrNotHandled = "not_available_or_not_handled",
                /// 提供的信息是否不符合申请内容？ is what was given not what was asked for?
                ///
                /// In `cn-2019`.
                NotAsAsked = "not_as_asked",
                /// 公开是否侵犯其商业秘密、个人隐私等合法权益？ does disclosure infringe trade secrets, privacy or other rights?
                ///
                /// In `cn-2019`.
                InfringesRights = "infringes_rights",
                /// 公开工作中的其他行为是否侵犯其合法权益？ does other conduct in disclosure infringe rights?
                ///
                /// In `cn-2019`.
                OtherConduct = "other_conduct",
            }

            /// What it can come to.
            Outcome {
                /// 告知先向行政机关申请获取 told to apply to the agency first
                ///
                /// In `cn-2019`.
                ApplyFirst = "apply_first",
                /// 应当先申请行政复议 reconsideration comes first
                ///
                /// In `cn-2019`.
                ReconsiderationFirst = "reconsideration_first",
                /// 应当受理 accepted
                ///
                /// In `cn-2019`.
                Accepted = "accepted",
                /// 不在所列受理情形之内 not among the cases listed
                ///
                /// In `cn-2019`.
                NotListed = "not_listed",
            }
        }
    }

    /// 救济途径的告知文字 (wording on remedies): a letter.
    pub mod text {
        crate::rulebook::names::rule! {
            /// 救济途径的告知文字 (wording on remedies).
            "request.remedy.text": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 不服不予公开决定 against a refusal to disclose
                ///
                /// In `cn-2019`, `cn-2008`.
                Refusal = "refusal",
                /// 不服其他答复 against another reply
                ///
                /// In `cn-2019`, `cn-2008`.
                Other = "other",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 有管辖权的人民法院 the competent court
                ///
                /// In `cn-2019`, `cn-2008`.
                Court = "court",
                /// 行政复议机关 the reconsideration authority
                ///
                /// In `cn-2019`, `cn-2008`.
                ReconsiderationAuthority = "reconsideration_authority",
            }
        }
    }
}

/// 答复期限 (time limit for the reply): a term.
pub mod reply {
    crate::rulebook::names::rule! {
        /// 答复期限 (time limit for the reply).
        "request.reply": Term;

        /// What stops its clock.
        Cause {
            /// 征求第三方意见 consulting a third party
            ///
            /// In `cn-2019`, `cn-2008`.
            ThirdParty = "third_party",
            /// 征求其他机关意见 consulting another agency
            ///
            /// In `cn-2019`.
            OtherAgency = "other_agency",
            /// 不可抗力或者其他法定事由 force majeure or another legal cause
            ///
            /// In `guyuan-2019`.
            ForceMajeure = "force_majeure",
        }
    }
}

/// 处理决定的送达时点 (date on which a reply counts as given): a term.
pub mod served {
    crate::rulebook::names::rule! {
        /// 处理决定的送达时点 (date on which a reply counts as given).
        "request.served": Term;

        /// Its cases.
        Case {
            /// 邮寄送达：以交邮之日为答复之日 sent by post: the day of posting is the day of the reply
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Post = "post",
            /// 直接或者委托送达：以签收之日为答复之日 delivered directly or through another agency: the day it is signed for is the day of the reply
            ///
            /// In `cn-2019`, `cn-2008`, `guyuan-2019`.
            Direct = "direct",
        }

        /// What stops its clock.
        Cause {
            /// 征求第三方意见 consulting a third party
            ///
            /// In `cn-2019`, `cn-2008`.
            ThirdParty = "third_party",
            /// 征求其他机关意见 consulting another agency
            ///
            /// In `cn-2019`.
            OtherAgency = "other_agency",
            /// 不可抗力或者其他法定事由 force majeure or another legal cause
            ///
            /// In `guyuan-2019`.
            ForceMajeure = "force_majeure",
        }
    }
}

/// 申请办理流程 (course of a request): a ledger.
pub mod state {
    crate::rulebook::names::rule! {
        /// 申请办理流程 (course of a request).
        "request.state": Ledger;
    }
}

/// 补正告知期限 (time limit for the correction notice): a term.
pub mod supplement_notice {
    crate::rulebook::names::rule! {
        /// 补正告知期限 (time limit for the correction notice).
        "request.supplement_notice": Term;
    }

    /// 补正告知书 (correction notice): a letter.
    pub mod letter {
        crate::rulebook::names::rule! {
            /// 补正告知书 (correction notice).
            "request.supplement_notice.letter": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 补正告知 correction notice
                ///
                /// In `cn-2019`, `cn-2008`.
                Notice = "notice",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 发文机关 the agency that writes
                ///
                /// In `cn-2019`, `cn-2008`.
                Agency = "agency",
                /// 申请人的姓名或者名称 the applicant's name
                ///
                /// In `cn-2019`, `cn-2008`.
                Applicant = "applicant",
                /// 联系人和联系电话 whom to reach, and how
                ///
                /// In `cn-2019`, `cn-2008`.
                Contact = "contact",
                /// 补正期限 the day by which to correct
                ///
                /// In `cn-2019`.
                CorrectBy = "correct_by",
                /// 需要补正的事项 what to correct
                ///
                /// In `cn-2019`, `cn-2008`.
                Corrections = "corrections",
                /// 成文日期 the day it bears
                ///
                /// In `cn-2019`, `cn-2008`.
                Date = "date",
                /// 指导和释明 guidance and explanation
                ///
                /// In `cn-2019`.
                Guidance = "guidance",
                /// 文号 document number
                ///
                /// In `cn-2019`, `cn-2008`.
                Number = "number",
                /// 申请人是法人或者其他组织吗？ is the applicant a legal person or other organisation?
                ///
                /// In `cn-2019`, `cn-2008`.
                Organisation = "organisation",
                /// 收到申请之日 the day the request was received
                ///
                /// In `cn-2019`, `cn-2008`.
                Received = "received",
                /// 申请获取的信息 the information asked for
                ///
                /// In `cn-2019`, `cn-2008`.
                Subject = "subject",
            }
        }
    }
}

/// 第三方提出意见期限 (time limit for a third party's opinion): a term.
pub mod third_party {
    crate::rulebook::names::rule! {
        /// 第三方提出意见期限 (time limit for a third party's opinion).
        "request.third_party": Term;
    }

    /// 第三方意见征求书 (letter to a third party): a letter.
    pub mod letter {
        crate::rulebook::names::rule! {
            /// 第三方意见征求书 (letter to a third party).
            "request.third_party.letter": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 征求意见 inquiry
                ///
                /// In `cn-2019`, `cn-2008`.
                Inquiry = "inquiry",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 发文机关 the agency that writes
                ///
                /// In `cn-2019`, `cn-2008`.
                Agency = "agency",
                /// 联系人和联系电话 whom to reach, and how
                ///
                /// In `cn-2019`, `cn-2008`.
                Contact = "contact",
                /// 成文日期 the day it bears
                ///
                /// In `cn-2019`, `cn-2008`.
                Date = "date",
                /// 涉及的第三方权益 the third party's interest
                ///
                /// In `cn-2019`, `cn-2008`.
                Interest = "interest",
                /// 文号 document number
                ///
                /// In `cn-2019`, `cn-2008`.
                Number = "number",
                /// 收到申请之日 the day the request was received
                ///
                /// In `cn-2019`, `cn-2008`.
                Received = "received",
                /// 申请获取的信息 the information asked for
                ///
                /// In `cn-2019`, `cn-2008`.
                Subject = "subject",
                /// 第三方的姓名或者名称 the third party's name
                ///
                /// In `cn-2019`, `cn-2008`.
                ThirdParty = "third_party",
                /// 第三方是法人或者其他组织吗？ is the third party a legal person or other organisation?
                ///
                /// In `cn-2019`, `cn-2008`.
                ThirdPartyOrganisation = "third_party_organisation",
            }
        }
    }

    /// 决定公开告知第三方 (telling a third party of disclosure): a letter.
    pub mod told {
        crate::rulebook::names::rule! {
            /// 决定公开告知第三方 (telling a third party of disclosure).
            "request.third_party.told": Letter { Slot: Slot, };

            /// Its cases.
            Case {
                /// 告知 notice
                ///
                /// In `cn-2019`.
                Notice = "notice",
            }

            /// What is filled in, and the facts on which its wording depends.
            Slot {
                /// 发文机关 the agency that writes
                ///
                /// In `cn-2019`.
                Agency = "agency",
                /// 有管辖权的人民法院 the competent court
                ///
                /// In `cn-2019`.
                Court = "court",
                /// 成文日期 the day it bears
                ///
                /// In `cn-2019`.
                Date = "date",
                /// 涉及的第三方权益 the third party's interest
                ///
                /// In `cn-2019`.
                Interest = "interest",
                /// 文号 document number
                ///
                /// In `cn-2019`.
                Number = "number",
                /// 理由 the reason
                ///
                /// In `cn-2019`.
                Reason = "reason",
                /// 行政复议机关 the reconsideration authority
                ///
                /// In `cn-2019`.
                ReconsiderationAuthority = "reconsideration_authority",
                /// 申请获取的信息 the information asked for
                ///
                /// In `cn-2019`.
                Subject = "subject",
                /// 第三方的姓名或者名称 the third party's name
                ///
                /// In `cn-2019`.
                ThirdParty = "third_party",
                /// 第三方是法人或者其他组织吗？ is the third party a legal person or other organisation?
                ///
                /// In `cn-2019`.
                ThirdPartyOrganisation = "third_party_organisation",
                /// 获取的方式、途径 how and where to get it
                ///
                /// In `cn-2019`.
                Way = "way",
            }
        }
    }
}
