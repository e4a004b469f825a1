// Included before the SQLite addon's own sources when it is built for Node-API 8 (Electron 25).
//
// Node-API below version 10 keeps persistent references to objects, functions and symbols only. The addon keeps
// references to strings too (its property names). Here such a reference keeps the characters instead, and makes
// the string anew whenever it is asked for. Nothing else stands between the addon and Node-API 8.
#pragma once

#include <napi.h>

#include <string>
#include <utility>

namespace Napi {

template <>
class Reference<String> {
 public:
  Reference() = default;
  explicit Reference(const String& value) : env_(value.Env()), text_(value.Utf8Value()), empty_(false) {}

  Reference(Reference&& other) noexcept { *this = std::move(other); }
  Reference& operator=(Reference&& other) noexcept {
    env_ = other.env_;
    text_ = std::move(other.text_);
    empty_ = std::exchange(other.empty_, true);
    return *this;
  }
  Reference(const Reference&) = delete;
  Reference& operator=(const Reference&) = delete;

  Napi::Env Env() const { return Napi::Env(env_); }
  bool IsEmpty() const { return empty_; }
  String Value() const { return empty_ ? String() : String::New(env_, text_); }
  void Reset() {
    text_.clear();
    empty_ = true;
  }

 private:
  napi_env env_ = nullptr;
  std::string text_;
  bool empty_ = true;
};

inline Reference<String> Persistent(String value) { return Reference<String>(value); }

}  // namespace Napi
