/// Who may do what at which machine, as the workshop's rules say.
@main
enum Workshop {
  static func main() {
    for role in Role.allCases {
      let articles = Article.allCases.filter { $0.roles.contains(role) }
      print("\(role.rawValue):", articles.map { $0.titles.map(\.text).joined(separator: " / ") })
    }
    print("change-the-lens:", Article.changeTheLens.products == [.laserCutter])
  }
}
