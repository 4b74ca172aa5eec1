//! The closed lists: their codes are fixed, a CHECK in the schema holds each.

use super::codes::closed;

closed! {
    /// How far an association reaches.
    Level "org.level" {
        /// More than one country
        International = "international",
        /// The whole of Russia
        National = "national",
        /// Several regions
        Interregional = "interregional",
        /// One region
        Regional = "regional",
        /// One municipality
        Local = "local",
        /// A branch of a larger one
        Branch = "branch",
    }
}
closed! {
    /// Yes or no.
    YesNo "yes-no" {
        /// Yes
        Yes = "yes",
        /// No
        No = "no",
    }
}
closed! {
    /// Who an awardee is.
    AwardeeType "award.awardee_type" {
        /// One person
        Person = "person",
        /// People without names
        Group = "group",
        /// A team
        Team = "team",
        /// An association
        Org = "org",
    }
}
closed! {
    /// Whose award it is.
    AwardLevel "award.level" {
        /// The town's
        Municipal = "municipal",
        /// The region's
        Regional = "regional",
        /// The country's
        Federal = "federal",
    }
}
closed! {
    /// Which way aid went.
    Flow "aid.flow" {
        /// To an association
        Support = "support",
        /// Collected
        Income = "income",
        /// Given to people in need
        Given = "given",
    }
}
closed! {
    /// What sort of plan item it is.
    PlanKind "plan.kind" {
        /// A main direction of the year
        Direction = "direction",
        /// A measure
        Task = "task",
        /// An instruction
        Instruction = "instruction",
        /// An association's question
        Question = "question",
    }
}
closed! {
    /// Where a plan item stands.
    Status "plan.status" {
        /// Not begun
        Planned = "planned",
        /// Goes on all the time
        Ongoing = "ongoing",
        /// Begun
        Doing = "doing",
        /// Done
        Done = "done",
        /// Given up
        Dropped = "dropped",
        /// Taken over into a later year
        Carried = "carried",
    }
}
closed! {
    /// The language of the account.
    OfficeLang "office.office_lang" {
        /// Russian
        Ru = "ru",
        /// English
        En = "en",
    }
}
closed! {
    /// Which award a gap is counted from.
    GapAfter "rule.gap_after" {
        /// The last of the same kind
        Same = "same",
        /// The last of any kind
        Any = "any",
    }
}
