const phrases = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

export const owners =
  phrases(`Abara, Ainsley, Akhtar, Barrow, Begum, Bukowski, Castellan, Chowdhury, Crake, Dabrowski, Ennis, Farrow, Garside, Hexham,
  Ibsley, Jowett, Kaur, Lasko, Merriden, Novak, Okoro, Pargeter, Quennell, Rahman, Sallis, Tamsin, Uddin, Varga, Wexcombe, Yilmaz`);
export const shopTrades: readonly (readonly [string, number])[] = [
  ['CR08', 70],
  ['CR07', 12],
  ['CR10', 8],
  ['CR06', 5],
  ['CO01', 12],
];
export const shopWords =
  phrases(`Bakery, Books, Butchers, Cards and Gifts, Carpets, Chemist, Cycles, Dry Cleaners, Electrical, Fishmongers, Flowers,
  Furnishings, Greengrocers, Hair, Hardware, Jewellers, Menswear, Newsagents, Opticians, Pet Supplies, Shoes, Sports, Stationers, Tailors, Toys, Wool Shop`);
export const eatingWords = phrases('Cafe, Kitchen, Restaurant, Tea Rooms, Bistro, Noodle Bar, Grill');
export const takeawayWords = phrases(
  'Fish Bar, Pizza, Kebab House, Curry House, Fried Chicken, Sandwich Bar',
);
export const officeWords = phrases(
  'Solicitors, Accountants, Estate Agents, Architects, Insurance, Recruitment, Travel, Surveyors',
);
export const industryWords =
  phrases(`Engineering, Fabrications, Packaging, Joinery, Motor Repairs, Plastics, Coatings, Logistics, Cold Store, Printing,
  Timber, Scaffolding, Tool Hire, Ceramics, Catering Supplies, Glazing, Signs, Textiles, Marine, Haulage`);
export const pubNames =
  phrases(`The Anchor, The Barley Mow, The Bay Horse, The Black Swan, The Blue Boar, The Brown Cow, The Chequers, The Coach House, The Crooked Billet,
  The Cross Keys, The Eel Trap, The Ferryman, The Fleece, The Fox and Goose, The Golden Lion, The Greyhound, The Half Moon, The Heron, The Hop Pole, The Kings Head,
  The Lamb, The Malt Shovel, The Mermaid, The Nags Head, The Old Bridge, The Otter, The Plough, The Punch Bowl, The Queens Head, The Railway, The Rising Sun,
  The Royal Oak, The Ship, The Six Bells, The Spread Eagle, The Star, The Sun, The Tanners Arms, The Three Tuns, The Waggon, The Weavers Arms, The Wheatsheaf`);
export const saints =
  phrases(`St Aidan's, St Bede's, St Botolph's, St Cuthbert's, St Edith's, St Hilda's, St Oswald's, St Wilfrid's, St Chad's, St Petroc's,
  St Winifred's, All Saints, Holy Trinity`);
export const houseNames =
  phrases(`Ashlea, Beech House, Brook Cottage, Brookside, Byways, Cherry Trees, Corner Cottage, Curlews, Dove Cottage, Fairholme, Fieldview,
  Four Winds, Foxes, Glenroyd, Greenacres, Hawthorns, Hillcrest, Hollies, Holmlea, Homefield, Ivy Cottage, Lane End, Larkrise, Laurel Bank, Lilac Cottage,
  Meadow View, Mill House, Oakdene, Old Forge, Old Post Office, Old Rectory, Old School House, Orchard House, Overdale, Pear Tree Cottage, Pond View,
  Primrose Cottage, Rose Cottage, Rowans, Sunnyside, The Barn, The Bungalow, The Chestnuts, The Cottage, The Firs, The Gables, The Grange, The Haven,
  The Laurels, The Nook, The Willows, Thornfield, Tithe Barn, Wayside, Well Cottage, West View, White House, Willow Cottage, Woodside, Wren Cottage`);
export const farmNames =
  phrases(`Bank, Beck, Bottom, Carr, Church, Cliff, Decoy, Drove, Eel, Glebe, Grange, Hall, High, Hill, Holme, Home, Ings, Lodge, Low, Manor,
  Marsh, Mere, Mill, Moor, New, North, Oak, Park, Pasture, Priory, Ridge, Sedge, South, Spring, Top, Warren, Willow, Wold, Wood`);
