// Generated from the contract by scripts/generate.ts. Do not edit.
import type { Schemas } from '../derive/operation-schemas.ts';

export const schemas: Schemas = {
 "getMe": {
  "input": {
   "title": "getMe",
   "description": "The workspace and the key that the call is made with.",
   "type": "object",
   "properties": {},
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "workspace": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "additionalProperties": false
    },
    "key": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "prefix": {
       "type": "string"
      },
      "scopes": {
       "type": "array",
       "items": {
        "type": "string",
        "enum": [
         "read",
         "write",
         "send",
         "admin"
        ]
       }
      },
      "createdAt": {
       "type": "string"
      },
      "expiresAt": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "id",
      "name",
      "prefix",
      "scopes",
      "createdAt",
      "expiresAt"
     ],
     "additionalProperties": false
    },
    "actor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "workspace",
    "key",
    "actor"
   ],
   "additionalProperties": false
  }
 },
 "getSettings": {
  "input": {
   "title": "getSettings",
   "description": "What the workspace has decided about merging, phone numbers and erased identities.",
   "type": "object",
   "properties": {},
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "settings": {
     "$ref": "#/$defs/Settings"
    }
   },
   "required": [
    "settings"
   ],
   "additionalProperties": false,
   "$defs": {
    "Settings": {
     "type": "object",
     "properties": {
      "autoMerge": {
       "type": "string",
       "enum": [
        "on",
        "propose"
       ],
       "description": "on: Leads that one request joins are merged; propose: a conflict is opened instead."
      },
      "defaultRegion": {
       "anyOf": [
        {
         "type": "string",
         "pattern": "^[A-Z]{2}$"
        },
        {
         "type": "null"
        }
       ],
       "description": "ISO 3166 country of phone numbers that name none, such as US."
      },
      "onSuppressed": {
       "type": "string",
       "enum": [
        "refuse",
        "store"
       ],
       "description": "A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers."
      }
     },
     "required": [
      "autoMerge",
      "defaultRegion",
      "onSuppressed"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "updateSettings": {
  "input": {
   "title": "updateSettings",
   "description": "Change what the workspace has decided.",
   "type": "object",
   "properties": {
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "autoMerge": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "on",
      "propose"
     ],
     "description": "on: Leads that one request joins are merged; propose: a conflict is opened instead."
    },
    "defaultRegion": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "pattern": "^[A-Z]{2}$"
      },
      {
       "type": "null"
      }
     ],
     "description": "ISO 3166 country of phone numbers that name none, such as US."
    },
    "onSuppressed": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "refuse",
      "store"
     ],
     "description": "A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers."
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "settings": {
     "$ref": "#/$defs/Settings"
    }
   },
   "required": [
    "settings"
   ],
   "additionalProperties": false,
   "$defs": {
    "Settings": {
     "type": "object",
     "properties": {
      "autoMerge": {
       "type": "string",
       "enum": [
        "on",
        "propose"
       ],
       "description": "on: Leads that one request joins are merged; propose: a conflict is opened instead."
      },
      "defaultRegion": {
       "anyOf": [
        {
         "type": "string",
         "pattern": "^[A-Z]{2}$"
        },
        {
         "type": "null"
        }
       ],
       "description": "ISO 3166 country of phone numbers that name none, such as US."
      },
      "onSuppressed": {
       "type": "string",
       "enum": [
        "refuse",
        "store"
       ],
       "description": "A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers."
      }
     },
     "required": [
      "autoMerge",
      "defaultRegion",
      "onSuppressed"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "createLead": {
  "input": {
   "title": "createLead",
   "description": "Create a Lead, or reuse the one that is already known.",
   "type": "object",
   "properties": {
    "onMatch": {
     "x-in": "query",
     "description": "On a known Lead: update (default), fill only what is empty, or keep it as it is and only record the observation.",
     "type": "string",
     "enum": [
      "update",
      "fill",
      "keep"
     ]
    },
    "onConflict": {
     "x-in": "query",
     "description": "On identifiers of several Leads: resolve (default) by the rules, or refuse with 409 and every Lead involved.",
     "type": "string",
     "enum": [
      "resolve",
      "refuse"
     ]
    },
    "explain": {
     "x-in": "query",
     "description": "Add the decision to the answer.",
     "type": "boolean"
    },
    "unknown": {
     "x-in": "query",
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw.",
     "type": "string",
     "enum": [
      "refuse",
      "keep"
     ]
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "type": {
     "x-in": "body",
     "type": "string",
     "enum": [
      "person",
      "company"
     ],
     "description": "person or company."
    },
    "name": {
     "x-in": "body",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "object",
       "properties": {
        "full": {
         "type": [
          "string",
          "null"
         ]
        },
        "short": {
         "type": [
          "string",
          "null"
         ]
        },
        "first": {
         "type": [
          "string",
          "null"
         ]
        },
        "last": {
         "type": [
          "string",
          "null"
         ]
        },
        "aliases": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "additionalProperties": {}
      }
     ],
     "description": "The full name, or { full, first, last, short, aliases }."
    },
    "title": {
     "x-in": "body",
     "description": "Job title of a person.",
     "type": [
      "string",
      "null"
     ]
    },
    "company": {
     "x-in": "body",
     "description": "Employer of a person: a name, or { name, id, domain }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "id": {
           "type": [
            "string",
            "null"
           ]
          },
          "domain": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "domain": {
     "x-in": "body",
     "description": "Web domain of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "industry": {
     "x-in": "body",
     "description": "Industry of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "size": {
     "x-in": "body",
     "description": "Head count or size band of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "location": {
     "x-in": "body",
     "description": "A place as text, or { city, state, country, raw }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "city": {
           "type": [
            "string",
            "null"
           ]
          },
          "state": {
           "type": [
            "string",
            "null"
           ]
          },
          "country": {
           "type": [
            "string",
            "null"
           ]
          },
          "raw": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "socials": {
     "x-in": "body",
     "description": "Profile URLs, or { url, platform, handle }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "minLength": 1
         },
         {
          "type": "object",
          "properties": {
           "url": {
            "type": "string",
            "minLength": 1
           },
           "platform": {
            "type": [
             "string",
             "null"
            ]
           },
           "handle": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "url"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "contacts": {
     "x-in": "body",
     "description": "E-mail addresses and phone numbers, or { value, type, label }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "minLength": 1
         },
         {
          "type": "object",
          "properties": {
           "value": {
            "type": "string",
            "minLength": 1
           },
           "type": {
            "type": [
             "string",
             "null"
            ]
           },
           "label": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "value"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "attributes": {
     "x-in": "body",
     "description": "Fields of your own, merged by key.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "raw": {
     "x-in": "body",
     "description": "The record as the source had it; kept, never interpreted.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "sources": {
     "x-in": "body",
     "description": "Where it comes from: { provider, id, type }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": [
           "string",
           "null"
          ]
         },
         "provider": {
          "type": [
           "string",
           "null"
          ]
         },
         "type": {
          "type": [
           "string",
           "null"
          ]
         }
        },
        "additionalProperties": {}
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "source": {
     "x-in": "body",
     "description": "One more entry of sources.",
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": [
          "string",
          "null"
         ]
        },
        "provider": {
         "type": [
          "string",
          "null"
         ]
        },
        "type": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "listIds": {
     "x-in": "body",
     "description": "Lists to put the Lead in, in the same transaction.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "type",
    "name"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "lead": {
     "$ref": "#/$defs/Lead"
    },
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "lead"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "createLeads": {
  "input": {
   "title": "createLeads",
   "description": "Create or reuse up to 1,000 Leads in one call.",
   "type": "object",
   "properties": {
    "onMatch": {
     "x-in": "query",
     "description": "On a known Lead: update (default), fill only what is empty, or keep it as it is and only record the observation.",
     "type": "string",
     "enum": [
      "update",
      "fill",
      "keep"
     ]
    },
    "onConflict": {
     "x-in": "query",
     "description": "On identifiers of several Leads: resolve (default) by the rules, or refuse with 409 and every Lead involved.",
     "type": "string",
     "enum": [
      "resolve",
      "refuse"
     ]
    },
    "explain": {
     "x-in": "query",
     "description": "Add the decision to the answer.",
     "type": "boolean"
    },
    "unknown": {
     "x-in": "query",
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw.",
     "type": "string",
     "enum": [
      "refuse",
      "keep"
     ]
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "leads": {
     "x-in": "body",
     "minItems": 1,
     "maxItems": 1000,
     "type": "array",
     "items": {},
     "description": "1 to 1,000 Create Lead bodies."
    }
   },
   "required": [
    "leads"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "results": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "index": {
        "type": "integer",
        "minimum": -9007199254740991,
        "maximum": 9007199254740991
       },
       "status": {
        "type": "integer",
        "minimum": -9007199254740991,
        "maximum": 9007199254740991
       },
       "outcome": {
        "anyOf": [
         {
          "type": "string",
          "enum": [
           "created",
           "updated",
           "unchanged",
           "merged"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "lead": {
        "$ref": "#/$defs/Lead"
       },
       "decision": {
        "$ref": "#/$defs/Decision"
       },
       "error": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string",
          "enum": [
           "validation_failed",
           "unknown_field",
           "malformed_json",
           "unauthenticated",
           "limit_reached",
           "forbidden",
           "not_found",
           "method_not_allowed",
           "not_acceptable",
           "request_timeout",
           "conflict",
           "search_active",
           "identity_conflict",
           "idempotency_in_flight",
           "suppressed",
           "stale_version",
           "too_large",
           "unsupported_media_type",
           "idempotency_mismatch",
           "nothing_imported",
           "rate_limited",
           "headers_too_large",
           "internal",
           "overloaded",
           "database_unavailable"
          ]
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "detail"
        ],
        "additionalProperties": {}
       }
      },
      "required": [
       "index",
       "status",
       "outcome"
      ],
      "additionalProperties": false
     }
    },
    "counts": {
     "type": "object",
     "properties": {
      "received": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "created": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "updated": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "unchanged": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "merged": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      },
      "rejected": {
       "type": "integer",
       "minimum": -9007199254740991,
       "maximum": 9007199254740991
      }
     },
     "required": [
      "received",
      "created",
      "updated",
      "unchanged",
      "merged",
      "rejected"
     ],
     "additionalProperties": false
    }
   },
   "required": [
    "results",
    "counts"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getLeads": {
  "input": {
   "title": "getLeads",
   "description": "Read one Lead by id, or a page of Leads, newest first.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "description": "One Lead.",
     "type": "string",
     "maxLength": 200
    },
    "type": {
     "x-in": "query",
     "description": "person or company.",
     "type": "string",
     "enum": [
      "person",
      "company"
     ]
    },
    "q": {
     "x-in": "query",
     "description": "Words in names, aliases, title, company, domain, industry, location or e-mails.",
     "type": "string",
     "maxLength": 500
    },
    "name": {
     "x-in": "query",
     "description": "Words in the name or an alias.",
     "type": "string",
     "maxLength": 500
    },
    "title": {
     "x-in": "query",
     "description": "Words in the job title.",
     "type": "string",
     "maxLength": 500
    },
    "role": {
     "x-in": "query",
     "description": "The same as title.",
     "type": "string",
     "maxLength": 500
    },
    "company": {
     "x-in": "query",
     "description": "Words in the employer's name.",
     "type": "string",
     "maxLength": 500
    },
    "domain": {
     "x-in": "query",
     "description": "A web domain, in any spelling.",
     "type": "string",
     "maxLength": 500
    },
    "email": {
     "x-in": "query",
     "description": "An e-mail address, in any spelling.",
     "type": "string",
     "maxLength": 500
    },
    "industry": {
     "x-in": "query",
     "description": "Words in the industry.",
     "type": "string",
     "maxLength": 500
    },
    "location": {
     "x-in": "query",
     "description": "Words in city, state, country or the place as sent.",
     "type": "string",
     "maxLength": 500
    },
    "listId": {
     "x-in": "query",
     "description": "Only members of this List.",
     "type": "string",
     "maxLength": 200
    },
    "updatedSince": {
     "x-in": "query",
     "description": "Only what changed at this time or later.",
     "type": "string",
     "maxLength": 64,
     "format": "date-time"
    },
    "sort": {
     "x-in": "query",
     "description": "Order of the page; a minus means newest first. -createdAt unless told.",
     "type": "string",
     "enum": [
      "-createdAt",
      "createdAt",
      "-updatedAt",
      "updatedAt"
     ]
    },
    "include": {
     "x-in": "query",
     "description": "Also name merged and deleted Leads, for programs that keep a copy.",
     "type": "string",
     "enum": [
      "gone"
     ]
    },
    "limit": {
     "x-in": "query",
     "description": "Items a page, 1 to 500; 50 unless told.",
     "type": "integer",
     "minimum": 1,
     "maximum": 500
    },
    "cursor": {
     "x-in": "query",
     "description": "The nextCursor of the page before.",
     "type": "string",
     "maxLength": 2000
    }
   },
   "required": [],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "leads": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/Lead"
     }
    },
    "gone": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "goneAt": {
        "type": "string"
       },
       "survivorId": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "goneAt"
      ],
      "additionalProperties": false
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "leads",
    "nextCursor"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    }
   }
  }
 },
 "updateLead": {
  "input": {
   "title": "updateLead",
   "description": "Correct a Lead by hand: what is set here holds against every later import or enrichment.",
   "type": "object",
   "properties": {
    "explain": {
     "x-in": "query",
     "description": "Add the decision to the answer.",
     "type": "boolean"
    },
    "unknown": {
     "x-in": "query",
     "description": "What to do with fields that do not exist: refuse (default) or keep them in raw.",
     "type": "string",
     "enum": [
      "refuse",
      "keep"
     ]
    },
    "dryRun": {
     "x-in": "query",
     "description": "Do everything, answer as the real call would, and keep nothing.",
     "type": "boolean"
    },
    "pin": {
     "x-in": "query",
     "description": "false: the values count like any other source instead of holding against later ones.",
     "type": "boolean"
    },
    "id": {
     "x-in": "body",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "description": "The Lead to change."
    },
    "name": {
     "x-in": "body",
     "description": "The full name, or { full, first, last, short, aliases }.",
     "anyOf": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "object",
       "properties": {
        "full": {
         "type": [
          "string",
          "null"
         ]
        },
        "short": {
         "type": [
          "string",
          "null"
         ]
        },
        "first": {
         "type": [
          "string",
          "null"
         ]
        },
        "last": {
         "type": [
          "string",
          "null"
         ]
        },
        "aliases": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "additionalProperties": {}
      }
     ]
    },
    "title": {
     "x-in": "body",
     "description": "Job title of a person.",
     "type": [
      "string",
      "null"
     ]
    },
    "company": {
     "x-in": "body",
     "description": "Employer of a person: a name, or { name, id, domain }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "name": {
           "type": [
            "string",
            "null"
           ]
          },
          "id": {
           "type": [
            "string",
            "null"
           ]
          },
          "domain": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "domain": {
     "x-in": "body",
     "description": "Web domain of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "industry": {
     "x-in": "body",
     "description": "Industry of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "size": {
     "x-in": "body",
     "description": "Head count or size band of a company.",
     "type": [
      "string",
      "null"
     ]
    },
    "location": {
     "x-in": "body",
     "description": "A place as text, or { city, state, country, raw }.",
     "anyOf": [
      {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "city": {
           "type": [
            "string",
            "null"
           ]
          },
          "state": {
           "type": [
            "string",
            "null"
           ]
          },
          "country": {
           "type": [
            "string",
            "null"
           ]
          },
          "raw": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "additionalProperties": {}
        }
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "socials": {
     "x-in": "body",
     "description": "Profile URLs, or { url, platform, handle }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "minLength": 1
         },
         {
          "type": "object",
          "properties": {
           "url": {
            "type": "string",
            "minLength": 1
           },
           "platform": {
            "type": [
             "string",
             "null"
            ]
           },
           "handle": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "url"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "contacts": {
     "x-in": "body",
     "description": "E-mail addresses and phone numbers, or { value, type, label }.",
     "anyOf": [
      {
       "type": "array",
       "items": {
        "anyOf": [
         {
          "type": "string",
          "minLength": 1
         },
         {
          "type": "object",
          "properties": {
           "value": {
            "type": "string",
            "minLength": 1
           },
           "type": {
            "type": [
             "string",
             "null"
            ]
           },
           "label": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "value"
          ],
          "additionalProperties": {}
         }
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "attributes": {
     "x-in": "body",
     "description": "Fields of your own, merged by key.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "raw": {
     "x-in": "body",
     "description": "The record as the source had it; kept, never interpreted.",
     "anyOf": [
      {
       "type": "object",
       "propertyNames": {
        "type": "string"
       },
       "additionalProperties": {}
      },
      {
       "type": "null"
      }
     ]
    },
    "unpin": {
     "x-in": "body",
     "description": "Fields to release from a value that was set by hand.",
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "lead": {
     "$ref": "#/$defs/Lead"
    },
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "lead"
   ],
   "additionalProperties": false,
   "$defs": {
    "Lead": {
     "oneOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "person"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "first": {
           "type": "string"
          },
          "last": {
           "type": "string"
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "title": {
         "type": [
          "string",
          "null"
         ]
        },
        "company": {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "domain": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "title",
        "company"
       ],
       "additionalProperties": false
      },
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "location": {
         "type": "object",
         "properties": {
          "city": {
           "type": "string"
          },
          "state": {
           "type": "string"
          },
          "country": {
           "type": "string"
          },
          "raw": {
           "type": "string"
          }
         },
         "additionalProperties": {}
        },
        "socials": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "url": {
            "type": "string"
           },
           "platform": {
            "type": "string"
           },
           "handle": {
            "type": "string"
           }
          },
          "required": [
           "url",
           "platform"
          ],
          "additionalProperties": {}
         }
        },
        "contacts": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "value": {
            "type": "string"
           },
           "type": {
            "type": "string"
           },
           "label": {
            "type": "string"
           }
          },
          "required": [
           "value",
           "type"
          ],
          "additionalProperties": {}
         }
        },
        "sources": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "provider": {
            "type": "string"
           },
           "type": {
            "type": "string"
           }
          },
          "additionalProperties": {}
         }
        },
        "lists": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ],
          "additionalProperties": false
         }
        },
        "attributes": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "raw": {
         "type": "object",
         "propertyNames": {
          "type": "string"
         },
         "additionalProperties": {}
        },
        "createdAt": {
         "type": "string",
         "format": "date-time"
        },
        "updatedAt": {
         "type": "string",
         "format": "date-time"
        },
        "type": {
         "type": "string",
         "const": "company"
        },
        "name": {
         "type": "object",
         "properties": {
          "full": {
           "type": "string"
          },
          "short": {
           "type": "string"
          },
          "aliases": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "required": [
          "full",
          "aliases"
         ],
         "additionalProperties": {}
        },
        "domain": {
         "type": [
          "string",
          "null"
         ]
        },
        "industry": {
         "type": [
          "string",
          "null"
         ]
        },
        "size": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "id",
        "location",
        "socials",
        "contacts",
        "sources",
        "lists",
        "attributes",
        "raw",
        "createdAt",
        "updatedAt",
        "type",
        "name",
        "domain",
        "industry",
        "size"
       ],
       "additionalProperties": false
      }
     ]
    },
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 },
 "getDecision": {
  "input": {
   "title": "getDecision",
   "description": "Read how one request was understood: what matched, what was vetoed, what changed and why.",
   "type": "object",
   "properties": {
    "id": {
     "x-in": "query",
     "type": "string",
     "maxLength": 200,
     "description": "The decision."
    }
   },
   "required": [
    "id"
   ],
   "additionalProperties": false
  },
  "output": {
   "type": "object",
   "properties": {
    "decision": {
     "$ref": "#/$defs/Decision"
    }
   },
   "required": [
    "decision"
   ],
   "additionalProperties": false,
   "$defs": {
    "Decision": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "leadId": {
       "type": "string"
      },
      "at": {
       "type": "string"
      },
      "outcome": {
       "type": "string",
       "enum": [
        "created",
        "updated",
        "unchanged",
        "merged"
       ]
      },
      "identifiers": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "value": {
          "type": "string"
         },
         "path": {
          "type": "string"
         },
         "tier": {
          "anyOf": [
           {
            "type": "integer",
            "minimum": -9007199254740991,
            "maximum": 9007199254740991
           },
           {
            "type": "null"
           }
          ]
         },
         "status": {
          "type": "string",
          "enum": [
           "claimed",
           "matched",
           "contested",
           "shared",
           "free",
           "disposable",
           "placeholder",
           "invalid",
           "opaque"
          ]
         },
         "leadId": {
          "type": "string"
         },
         "reason": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "value",
         "path",
         "tier",
         "status"
        ],
        "additionalProperties": false
       }
      },
      "matchedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "kind": {
          "type": "string"
         },
         "key": {
          "type": "string"
         },
         "tier": {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
         },
         "leadId": {
          "type": "string"
         }
        },
        "required": [
         "kind",
         "key",
         "tier",
         "leadId"
        ],
        "additionalProperties": false
       }
      },
      "vetoes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "rule": {
          "type": "string",
          "enum": [
           "exclusive_identifier",
           "verdict_different",
           "open_conflict",
           "different_names"
          ]
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "rule",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "merged": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "conflicts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "kind": {
          "type": "string"
         },
         "leadIds": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "detail": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "kind",
         "leadIds",
         "detail"
        ],
        "additionalProperties": false
       }
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "path": {
          "type": "string"
         },
         "from": {},
         "to": {},
         "rule": {
          "type": "string"
         }
        },
        "required": [
         "path",
         "from",
         "to",
         "rule"
        ],
        "additionalProperties": false
       }
      },
      "notes": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "id",
      "leadId",
      "at",
      "outcome",
      "identifiers",
      "matchedBy",
      "vetoes",
      "merged",
      "conflicts",
      "changes",
      "notes"
     ],
     "additionalProperties": false
    }
   }
  }
 }
};
