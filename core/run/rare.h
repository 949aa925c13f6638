// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace doorcheck {

// As std::optional, for what few of many have: without a value it is as small as a pointer.
template<typename T>
class Rare
{
public:
    Rare() = default;
    Rare(std::nullopt_t) { }
    Rare(T value) : m_value(std::make_unique<T>(std::move(value))) { }
    Rare(const std::optional<T> &value) : m_value(value ? std::make_unique<T>(*value) : nullptr) { }
    Rare(const Rare &other) : m_value(copyOf(other)) { }
    Rare(Rare &&) noexcept = default;
    ~Rare() = default;

    Rare &operator=(const Rare &other)
    {
        m_value = copyOf(other);
        return *this;
    }
    Rare &operator=(Rare &&) noexcept = default;

    bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    void reset() { m_value.reset(); }
    const T &operator*() const { return *m_value; }
    T &operator*() { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    T *operator->() { return m_value.get(); }

    operator std::optional<T>() const { return m_value ? std::optional<T>(*m_value) : std::nullopt; }

    friend bool operator==(const Rare &one, const Rare &other)
    {
        return one && other ? *one == *other : one.has_value() == other.has_value();
    }
    friend bool operator==(const Rare &one, const std::optional<T> &other)
    {
        return one && other ? *one == *other : one.has_value() == other.has_value();
    }
    friend bool operator==(const Rare &one, const T &other) { return one && *one == other; }

private:
    static std::unique_ptr<T> copyOf(const Rare &other)
    {
        return other ? std::make_unique<T>(*other) : nullptr;
    }

    std::unique_ptr<T> m_value;
};

} // namespace doorcheck
