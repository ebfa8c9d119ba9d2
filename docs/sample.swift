import PartnerCenter

// Somebody in Finland who sells to customers and reads Swedish, then English.
let role = Role.salesAgent
let languages = ["sv-FI", "en-GB"]

print(role.name(in: languages))  // → Försäljningsagent
print(role.mayDo(.multipartner))  // → yes
print(MultiPartner.isOpen(to: .helpdeskAgent))  // → no
print(MultiPartner.applies(to: .partnerCenterUsGovernment))  // → yes

// What a customer need not fear when another partner comes in.
print(MultiPartner.doesNot.contains(.changeExistingTerms))  // → true
switch MultiPartner.does(.changeExistingSubscriptions) {
case .yes: print("Existing subscriptions change.")
case .no: print("Existing subscriptions stay.")  // → Existing subscriptions stay.
case .notStated: print("The documentation does not say.")
}

// Where a translation comes from.
let swedish = Article.multipartner.provenance.first { $0.locale == "sv-SE" }
print(swedish?.isMachineTranslated ?? false)  // → true
