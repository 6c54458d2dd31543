/** Words for a company's legal form, which stand at the end of its name and tell no company from another. */
export const legalForms: ReadonlySet<string> = new Set(
  (
    "inc incorporated corp corporation co company cos companies ltd limited llc llp plc ag sa nv bv gmbh spa srl ab asa oy kk pte pty " +
    "mbh se kgaa sarl cia cie"
  ).split(" "),
);

/** Words of one meaning in two spellings, the one that keys use second. Own work. */
export const spellings: ReadonlyMap<string, string> = new Map(
  (
    "organisation=organization organisations=organizations labour=labor centre=center defence=defense programme=program " +
    "theatre=theater harbour=harbor and=& co-operation=cooperation"
  )
    .split(" ")
    .map((pair): readonly [string, string] => {
      const [from = "", to = ""] = pair.split("=");
      return [from, to];
    }),
);

/** Organisations with the short names that news uses for them and for nothing else, one a line, the full name first. Own work. */
export const organisationAcronyms: readonly (readonly string[])[] = `
United Nations|UN
European Union|EU
European Community|EC|EEC|European Economic Community|European Communities
European Commission|EC Commission|EC Executive Commission|EC's Executive Commission|European Community Commission
International Monetary Fund|IMF
World Trade Organization|WTO
World Health Organization|WHO
North Atlantic Treaty Organization|NATO
Organization of Petroleum Exporting Countries|OPEC|Organization of the Petroleum Exporting Countries
Organization for Economic Cooperation and Development|OECD
Association of Southeast Asian Nations|ASEAN
General Agreement on Tariffs and Trade|GATT
International Atomic Energy Agency|IAEA
Securities and Exchange Commission|SEC
Food and Drug Administration|FDA
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Environmental Protection Agency|EPA
Federal Aviation Administration|FAA
Central Intelligence Agency|CIA
Federal Bureau of Investigation|FBI
National Aeronautics and Space Administration|NASA
Federal Reserve|Fed|Federal Reserve Board
European Central Bank|ECB
US Agriculture Department|USDA|U.S. Department of Agriculture|US Department of Agriculture|Agriculture Department|Department of Agriculture
State Department|US State Department|Department of State
U.S. Treasury|US Treasury|Treasury Department|US Treasury Department|Department of the Treasury|US Department of the Treasury
Justice Department|US Justice Department|Department of Justice
Defense Department|US Defense Department|Department of Defense
Commerce Department|US Commerce Department|Department of Commerce
Transportation Department|US Transportation Department|Department of Transportation
Energy Department|US Energy Department|Department of Energy
Labor Department|US Labor Department|Department of Labor
Group of Seven|G7
Group of Five|G5
Group of 20|G20|Group of Twenty
General Motors|GM
Volkswagen|VW
British Petroleum|BP
International Business Machines|IBM|Business Machines Corp
Trans World Airlines|TWA
General Electric|GE
International Coffee Organization|ICO
International Cocoa Organization|ICCO
Commodity Credit Corporation|CCC
Commodity Futures Trading Commission|CFTC
US House of Representatives|House of Representatives
US Senate|Senate
US Congress|Congress
Smith Barney|Smith Barney Harris Upham|Harris Upham
Donaldson Lufkin & Jenrette|Lufkin & Jenrette|Jenrette Securities|Lufkin & Jenrette Securities|Donaldson Lufkin & Jenrette Securities
Hongkong & Shanghai Banking|Shanghai Banking
American Telephone & Telegraph|AT&T|American Telephone
Nippon Telegraph & Telephone|NTT|Nippon Telegraph
Federal Savings & Loan Insurance|FSLIC|Savings & Loan Insurance
Goldman Sachs|Sachs
Alex Brown|Alex Brown & Sons|Brown and Sons Inc|Brown & Sons
Harper & Row|Row Publishers|Harper & Row Publishers
L.F. Rothschild|L.F. Rothschild Unterberg Towbin
Ericsson|L.M. Ericsson|LM Ericsson
Cheung Kong Holdings|Cheung Kong
Federal Home Loan Bank Board|Loan Bank Board|FHLBB
British Broadcasting Corporation|BBC
New York Stock Exchange|NYSE
Chicago Board of Trade|CBOT|CBT
Chicago Board Options Exchange|CBOE
New York Mercantile Exchange|NYMEX
National Association of Securities Dealers|NASD
London International Financial Futures Exchange|LIFFE
Food and Agriculture Organization|FAO
United Nations Conference on Trade and Development|UNCTAD
Office of Management & Budget|OMB
United Auto Workers|UAW
Petroleos de Venezuela|PDVSA
Broken Hill|BHP|Broken Hill Proprietary
National Westminster Bank|NatWest
British Telecommunications|British Telecom
Imperial Chemical Industries|ICI
Eastman Kodak|Kodak
Walt Disney|Disney
Airbus Industrie|Airbus
Deutsche Lufthansa|Lufthansa
KLM Royal Dutch Airlines|KLM
Agricultural Stabilization & Conservation Service|ASCS
House Ways & Means Committee|Ways & Means Committee
Democratic Party|Democrats
Republican Party|Republicans
Conservative Party|Conservatives|Tories
Labour Party|Labour
Associated Press|AP
Agence France-Presse|AFP
Reuters|Reuter
World Bank|International Bank for Reconstruction and Development|IBRD
Moody's|Moody|Moody's Investors Service
Standard & Poor's|Standard and Poor|S&P
`
  .trim()
  .split("\n")
  .map((row) => row.split("|"));
