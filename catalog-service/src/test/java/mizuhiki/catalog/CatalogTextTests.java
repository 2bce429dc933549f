package mizuhiki.catalog;

import mizuhiki.shared.web.text.TextBundleChecks;

class CatalogTextTests extends TextBundleChecks {}
