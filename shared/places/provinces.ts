const US_STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia';

const CA_PROVINCES =
  'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Québec|SK Saskatchewan';

const BY_COUNTRY: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  US: mapOf(US_STATES),
  CA: mapOf(CA_PROVINCES),
};

/** The province that a postal abbreviation names in a country: MA is Massachusetts in the US. */
export function provinceNamed(abbreviation: string, country: string): string | undefined {
  return BY_COUNTRY[country]?.get(abbreviation.toUpperCase());
}

function mapOf(table: string): ReadonlyMap<string, string> {
  return new Map(table.split('|').map((row) => [row.slice(0, 2), row.slice(3)] as const));
}
