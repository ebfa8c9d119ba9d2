import KanonModel
