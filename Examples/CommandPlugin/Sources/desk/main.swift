import LibraryTables

// Who at the lending desk may do what, in both languages of the town.
for article in Article.allCases {
  let titles = article.titles.map(\.text).joined(separator: " / ")
  print("\(titles): \(article.roles.map(\.rawValue).joined(separator: ", "))")
}
for stated in Article.extendALoan.statedRules {
  print("\(stated.list.rawValue) \(stated.modality.rawValue):", stated.rules.map(\.rawValue))
}
