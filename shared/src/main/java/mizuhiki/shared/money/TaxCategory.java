package mizuhiki.shared.money;

/** At which of the two rates of 消費税 something is sold (消費税法 2条1項9号の2, 29条); prices include it. */
public enum TaxCategory {
    STANDARD,
    /** 軽減税率: food and drink but alcohol, taken away and not served. */
    REDUCED
}
